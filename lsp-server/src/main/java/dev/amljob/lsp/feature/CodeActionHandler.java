// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Diagnostic;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.edit.LineRepair;
import dev.amljob.core.format.FormatOptions;
import dev.amljob.core.format.Formatted;
import dev.amljob.core.format.Formatter;
import dev.amljob.core.linter.FixAll;
import dev.amljob.core.linter.FixedFile;
import dev.amljob.core.linter.IgnoreAll;
import dev.amljob.core.linter.Migration;
import dev.amljob.core.refactor.Refactoring;
import dev.amljob.core.refactor.Refactorings;
import dev.amljob.core.suppression.SuppressionWriter;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.lsp.document.Snapshot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** Answers {@code textDocument/codeAction}: the fixes at a place, and all safe ones at once. */
public final class CodeActionHandler {
  /** All safe fixes of a file; editors run it when a file is saved. */
  public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".amljob";

  /** The keys of a file in the order in which people read them. */
  public static final String ORGANIZE_KEYS = "source.organizeKeys.amljob";

  /** All that is of an older dialect, brought to the one of today. */
  public static final String MIGRATE = "source.migrate.amljob";

  /** A command of the client that renames what stands at a place. */
  private static final String RENAME = "amljob.rename";

  private static final Map<Refactoring.Kind, String> KINDS =
      Map.of(
          Refactoring.Kind.EXTRACT, CodeActionKind.RefactorExtract,
          Refactoring.Kind.INLINE, CodeActionKind.RefactorInline,
          Refactoring.Kind.REWRITE, CodeActionKind.RefactorRewrite);

  private final WorkspaceEdits edits;
  private final DiagnosticWriter writer;
  private final ClientTraits client;

  /** Makes a handler for a client. */
  public CodeActionHandler(ClientTraits client, DiagnosticWriter writer) {
    this.client = client;
    this.edits = new WorkspaceEdits(client);
    this.writer = writer;
  }

  /** Returns the actions of the wanted kinds. */
  public List<Either<Command, CodeAction>> answer(Snapshot snapshot, CodeActionParams params) {
    List<Either<Command, CodeAction>> actions = new ArrayList<>();
    List<String> wanted = params.getContext() == null ? null : params.getContext().getOnly();
    if (isWanted(CodeActionKind.QuickFix, wanted)) {
      Span selected = snapshot.converter().span(params.getRange());
      List<Diagnostic> diagnostics = snapshot.result().diagnostics();
      List<org.eclipse.lsp4j.Diagnostic> written = writer.of(snapshot.result());
      for (int i = 0; i < diagnostics.size(); i++) {
        if (touch(diagnostics.get(i).span(), selected)) {
          addFixes(snapshot, diagnostics.get(i), written.get(i), actions);
          mendLine(snapshot, diagnostics.get(i), written.get(i), actions);
          suppress(snapshot, diagnostics.get(i), written.get(i), actions);
        }
      }
    }
    refactor(snapshot, params, wanted, actions);
    if (!isByTheWay(params)) {
      source(snapshot, wanted, actions);
    }
    return actions;
  }

  /**
   * A client that asks at each move of the cursor shows nothing that is about a whole file, and
   * would have to wait for it.
   */
  private static boolean isByTheWay(CodeActionParams params) {
    CodeActionContext context = params.getContext();
    return context != null
        && context.getTriggerKind() == CodeActionTriggerKind.Automatic
        && (context.getOnly() == null || context.getOnly().isEmpty());
  }

  private void source(
      Snapshot snapshot, @Nullable List<String> wanted, List<Either<Command, CodeAction>> actions) {
    if (isWanted(MIGRATE, wanted) && !Migration.findings(snapshot.result()).isEmpty()) {
      migrate(snapshot, actions);
    }
    if (isWanted(FIX_ALL, wanted)) {
      fixAll(snapshot, actions);
    }
    if (isWanted(ORGANIZE_KEYS, wanted)) {
      organizeKeys(snapshot, actions);
    }
  }

  /** A client that asks for {@code source} wants all that begins with it. */
  private static boolean isWanted(String kind, @Nullable List<String> wanted) {
    return wanted == null
        || wanted.isEmpty()
        || wanted.stream().anyMatch(one -> kind.equals(one) || kind.startsWith(one + "."));
  }

  private static boolean touch(Span one, Span other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  private void addFixes(
      Snapshot snapshot,
      Diagnostic diagnostic,
      org.eclipse.lsp4j.Diagnostic written,
      List<Either<Command, CodeAction>> actions) {
    boolean first = true;
    for (Fix fix : diagnostic.fixes()) {
      boolean safe = fix.applicability() == Applicability.SAFE;
      CodeAction action = new CodeAction(fix.title());
      action.setKind(CodeActionKind.QuickFix);
      action.setDiagnostics(List.of(written));
      action.setIsPreferred(first && safe);
      action.setEdit(
          safe
              ? edits.of(snapshot, fix.edits())
              : edits.toLookAt(snapshot, fix.title(), fix.edits()));
      actions.add(Either.forRight(action));
      first = false;
    }
  }

  private void mendLine(
      Snapshot snapshot,
      Diagnostic diagnostic,
      org.eclipse.lsp4j.Diagnostic written,
      List<Either<Command, CodeAction>> actions) {
    if (!diagnostic.rule().value().equals("yaml-syntax")) {
      return;
    }
    for (LineRepair repair : LineRepair.of(snapshot.document(), diagnostic.span().start())) {
      CodeAction action = new CodeAction(repair.title());
      action.setKind(CodeActionKind.QuickFix);
      action.setDiagnostics(List.of(written));
      action.setEdit(edits.of(snapshot, repair.edits()));
      actions.add(Either.forRight(action));
    }
  }

  private void suppress(
      Snapshot snapshot,
      Diagnostic diagnostic,
      org.eclipse.lsp4j.Diagnostic written,
      List<Either<Command, CodeAction>> actions) {
    if (!IgnoreAll.isIgnorable(diagnostic.rule()) || snapshot.isConfiguration()) {
      return;
    }
    List<TextEdit> comment = SuppressionWriter.edits(snapshot.document(), List.of(diagnostic), "");
    if (!comment.isEmpty()) {
      CodeAction action = new CodeAction("suppress `" + diagnostic.rule() + "` here");
      action.setKind(CodeActionKind.QuickFix);
      action.setDiagnostics(List.of(written));
      action.setEdit(edits.of(snapshot, comment));
      actions.add(Either.forRight(action));
    }
  }

  private void refactor(
      Snapshot snapshot,
      CodeActionParams params,
      @Nullable List<String> wanted,
      List<Either<Command, CodeAction>> actions) {
    Set<Refactoring.Kind> kinds = EnumSet.noneOf(Refactoring.Kind.class);
    KINDS.forEach(
        (kind, word) -> {
          if (isWanted(word, wanted)) {
            kinds.add(kind);
          }
        });
    if (!kinds.isEmpty()) {
      Span selected = snapshot.converter().span(params.getRange());
      Refactorings.at(snapshot.result(), snapshot.options(), selected, kinds)
          .forEach(found -> actions.add(Either.forRight(action(snapshot, found))));
    }
  }

  private CodeAction action(Snapshot snapshot, Refactoring found) {
    CodeAction action = new CodeAction(found.title());
    action.setKind(KINDS.get(found.kind()));
    action.setEdit(edits.of(snapshot, found.edits()));
    if (found.naming().isPresent() && client.hasCommand(RENAME)) {
      Position place = snapshot.after(found.edits()).position(found.naming().getAsInt());
      action.setCommand(new Command("rename it", RENAME, List.of(snapshot.uri(), place)));
    }
    return action;
  }

  private void migrate(Snapshot snapshot, List<Either<Command, CodeAction>> actions) {
    FixedFile migrated = Migration.of(snapshot.file(), snapshot::lint);
    if (migrated.isChanged()) {
      CodeAction action = new CodeAction("bring all to the dialect of today");
      action.setKind(MIGRATE);
      action.setEdit(
          edits.toLookAt(
              snapshot,
              action.getTitle(),
              TextDifference.between(snapshot.file().text(), migrated.text())));
      actions.add(Either.forRight(action));
    }
  }

  private void fixAll(Snapshot snapshot, List<Either<Command, CodeAction>> actions) {
    FixedFile fixed = FixAll.safe(snapshot.file(), snapshot::lint);
    if (fixed.isChanged()) {
      CodeAction action = new CodeAction("fix all that can be fixed safely");
      action.setKind(FIX_ALL);
      action.setEdit(edits.rewriting(snapshot, fixed.text()));
      actions.add(Either.forRight(action));
    }
  }

  private void organizeKeys(Snapshot snapshot, List<Either<Command, CodeAction>> actions) {
    FormatOptions options = FormatOptions.defaults().withKeys(FormatOptions.Keys.HUMAN);
    Formatted sorted = Formatter.format(snapshot.document(), options);
    if (!sorted.isTidy()) {
      CodeAction action = new CodeAction("sort the keys, and format");
      action.setKind(ORGANIZE_KEYS);
      action.setEdit(edits.of(snapshot, sorted.edits()));
      actions.add(Either.forRight(action));
    }
  }
}
