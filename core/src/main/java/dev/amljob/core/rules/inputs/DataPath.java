// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code path} of an input or an output.
 *
 * @param section what it is a part of
 * @param data the mapping in which it stands
 * @param type the type that counts, where it is a known one
 * @param source the text
 * @param form what the text names
 */
record DataPath(
    IoSection section,
    Located<YamlMapping> data,
    Optional<AssetType> type,
    Located<String> source,
    AddressForm form) {
  private static final int LONGEST_SHOWN = 80;

  /** Returns the paths of all inputs. */
  static List<DataPath> ofInputs(CommandJob job) {
    List<DataPath> paths = new ArrayList<>();
    for (JobInput input : job.inputs().values()) {
      Optional<Located<String>> path = input.path();
      if (path.isPresent()) {
        paths.add(
            of(IoSection.INPUTS, input.data().orElseThrow(), input.effectiveType(), path.get()));
      }
    }
    return paths;
  }

  /** Returns the paths of all outputs. */
  static List<DataPath> ofOutputs(CommandJob job) {
    List<DataPath> paths = new ArrayList<>();
    for (JobOutput output : job.outputs().values()) {
      Optional<Located<String>> path = output.path();
      if (path.isPresent()) {
        paths.add(
            of(IoSection.OUTPUTS, output.data().orElseThrow(), output.effectiveType(), path.get()));
      }
    }
    return paths;
  }

  /** Returns the paths of all inputs, then of all outputs. */
  static List<DataPath> of(CommandJob job) {
    List<DataPath> paths = ofInputs(job);
    paths.addAll(ofOutputs(job));
    return paths;
  }

  private static DataPath of(
      IoSection section,
      Located<YamlMapping> data,
      Optional<AssetType> type,
      Located<String> source) {
    return new DataPath(section, data, type, source, AddressForm.of(source.value()));
  }

  String text() {
    return source.value();
  }

  /** Returns the text between backticks, cut where it is long. */
  String shown() {
    return shown(text());
  }

  static String shown(String text) {
    int line = text.indexOf('\n');
    int end = Math.min(line < 0 ? text.length() : line, LONGEST_SHOWN);
    return "`" + text.substring(0, end) + (end < text.length() ? "...`" : "`");
  }

  boolean is(AssetType wanted) {
    return type.isPresent() && type.get() == wanted;
  }

  /** Returns whether a type is written, not only taken by default. */
  boolean isTyped() {
    return data.value().has("type");
  }

  /** Returns what stands at a local path. */
  ProjectFiles.Kind kind(RuleContext context) {
    return kind(text(), context);
  }

  static ProjectFiles.Kind kind(String path, RuleContext context) {
    return context.files().kind(ProjectFiles.resolve(context.file(), path));
  }

  /** Returns whether the last part of the text looks like the name of a file. */
  boolean looksLikeFile() {
    String text = text();
    int end = text.length();
    if (form == AddressForm.WEB) {
      int query = text.indexOf('?');
      end = query < 0 ? end : query;
    }
    String last = text.substring(text.lastIndexOf('/', end - 1) + 1, end);
    int dot = last.lastIndexOf('.');
    if (dot < 1 || dot == last.length() - 1 || last.length() - dot > 8) {
      return false;
    }
    for (int i = dot + 1; i < last.length(); i++) {
      if (!Character.isLetterOrDigit(last.charAt(i))) {
        return false;
      }
    }
    // `v1.2` is a folder with a version.
    return Character.isLetter(last.charAt(dot + 1));
  }

  /** Reports something about the whole text. */
  Finding report(String message, RuleContext context) {
    return context.report(source.node(), message);
  }

  /** Reports something about a part of the text. */
  Finding report(Span part, String message, RuleContext context) {
    return context.report(place(part), message);
  }

  private Span place(Span part) {
    return source.node() instanceof YamlScalar scalar ? scalar.map().toSource(part) : source.span();
  }

  /** Returns the edit that writes another text in its place; absent behind an alias. */
  Optional<TextEdit> replacement(String newText, RuleContext context) {
    return source.node() instanceof YamlScalar scalar
        ? Optional.of(new YamlEdits(context.document()).replaceText(scalar, newText))
        : Optional.empty();
  }

  /** Offers another text for one that cannot be submitted as it is. */
  void fix(Finding finding, String newText, RuleContext context) {
    replacement(newText, context).ifPresent(edit -> finding.fix("write " + shown(newText), edit));
  }

  /** Offers another text to look at. */
  void suggest(Finding finding, String newText, RuleContext context) {
    replacement(newText, context)
        .ifPresent(edit -> finding.suggest("write " + shown(newText), edit));
  }

  /** Returns the mapping where it is written in its place, not behind an alias. */
  Optional<YamlMapping> writtenData() {
    return data.node() instanceof YamlMapping mapping
            && mapping.anchor().isEmpty()
            && mapping.entries().contains(source.entry())
        ? Optional.of(mapping)
        : Optional.empty();
  }
}
