// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.ProjectFiles.Kind;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that the reference takes for a path on this machine.
 *
 * @param source the text
 * @param prefix what stands before the path in it, often nothing
 * @param context the file that it stands in
 */
record LocalPath(Located<String> source, String prefix, RuleContext context) {
  private static final String FILE = "file:";

  /** A path that may have been meant, and whether nothing else can have been. */
  private record Guess(String path, boolean certain) {}

  static LocalPath of(Located<String> source, RuleContext context) {
    return new LocalPath(source, "", context);
  }

  /** Returns the path as written. */
  String text() {
    return source.value().substring(prefix.length());
  }

  /** Returns what stands there. */
  Kind kind() {
    return kind(text());
  }

  /** Returns whether something stands there, whatever its name looks like. */
  boolean isThere() {
    return isThere(kind());
  }

  boolean isFile() {
    return kind() == Kind.FILE;
  }

  boolean isMissing() {
    return kind() == Kind.MISSING;
  }

  /** Returns whether there is a file that nobody can read, or would want to. */
  boolean isUnreadable() {
    return isFile() && context.files().read(name(text())).isEmpty();
  }

  /** Returns why the text can be no path, where nothing of that name happens to be there. */
  Optional<String> whyNoPath() {
    return Addresses.whyNoPath(text())
        .filter(why -> !isThere())
        .map(why -> "`" + text() + "` " + why);
  }

  /** Reports something about the path, with the path that was likely meant as the way out. */
  Finding report(String message) {
    Finding finding = context.report(source.node(), message).explains(source.span());
    guess().ifPresent(guess -> offer(guess, finding));
    return finding;
  }

  private void offer(Guess guess, Finding finding) {
    if (source.node() instanceof YamlScalar scalar) {
      String mended = prefix + guess.path();
      finding.fix(
          new Fix(
              "write `" + mended + "`",
              guess.certain() ? Applicability.SAFE : Applicability.SUGGESTED,
              List.of(new YamlEdits(context.document()).replaceText(scalar, mended))));
    }
  }

  private Optional<Guess> guess() {
    String text = text();
    String slashes = text.strip().replace('\\', '/');
    Stream<Guess> guesses =
        Stream.of(
            new Guess(withoutScheme(slashes), true),
            new Guess(slashes, true),
            new Guess(slashes.startsWith("/") ? slashes.substring(1) : slashes, false),
            new Guess(withOtherExtension(slashes), false));
    return guesses
        .filter(guess -> !guess.path().equals(text) && !guess.path().isEmpty())
        .filter(this::isLikely)
        .findFirst();
  }

  private boolean isLikely(Guess guess) {
    Kind kind = kind(guess.path());
    return isThere(kind) || (guess.certain() && kind == Kind.UNKNOWN);
  }

  private static String withoutScheme(String text) {
    if (!Addresses.startsWithIgnoringCase(text, FILE)) {
      return text;
    }
    String path = text.substring(FILE.length());
    return path.startsWith("//") ? path.substring(2) : path;
  }

  private static String withOtherExtension(String text) {
    if (text.endsWith(".yml")) {
      return text.substring(0, text.length() - "yml".length()) + "yaml";
    }
    return text.endsWith(".yaml") ? text.substring(0, text.length() - "aml".length()) + "ml" : text;
  }

  private Kind kind(String path) {
    return context.files().kind(name(path));
  }

  private String name(String path) {
    return ProjectFiles.resolve(context.file(), path);
  }

  private static boolean isThere(Kind kind) {
    return kind == Kind.FILE || kind == Kind.FOLDER;
  }
}
