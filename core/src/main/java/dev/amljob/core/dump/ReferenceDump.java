// SPDX-License-Identifier: MIT
package dev.amljob.core.dump;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.EnvironmentFile;
import dev.amljob.core.job.EnvironmentRef;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells what becomes of a job that is loaded and dumped by {@code azure-ai-ml}. */
public final class ReferenceDump {
  private static final String PREFIX = "azureml:";

  private final CommandJob job;
  private final List<ReferenceLoss> losses = new ArrayList<>();

  private ReferenceDump(CommandJob job) {
    this.job = job;
  }

  /** Returns what a dump of a valid job would lose or change, in the order of the text. */
  public static List<ReferenceLoss> losses(YamlDocument document, CommandJob job) {
    ReferenceDump dump = new ReferenceDump(job);
    dump.addComments(document.comments());
    dump.addSchema();
    dump.addCommand();
    dump.addCode();
    dump.job.environment().ifPresent(dump::addEnvironment);
    dump.job.inputs().values().forEach(dump::addInput);
    dump.addDockerArguments();
    dump.losses.sort(Comparator.comparing(ReferenceLoss::span));
    return List.copyOf(dump.losses);
  }

  private void add(Span span, String message) {
    losses.add(new ReferenceLoss(span, message));
  }

  private void addComments(List<YamlComment> comments) {
    if (!comments.isEmpty()) {
      int count = comments.size();
      add(
          comments.get(0).span(),
          (count == 1 ? "the comment is" : "the " + count + " comments are")
              + " lost, as in every dump");
    }
  }

  private void addSchema() {
    job.schema()
        .ifPresent(schema -> add(schema.keySpan(), "a dump by azure-ai-ml has no `$schema`"));
  }

  private void addCommand() {
    job.command()
        .filter(command -> command.value().strip().contains("\n"))
        .ifPresent(
            command ->
                add(
                    command.keySpan(),
                    "a dump by azure-ai-ml writes the lines of the command as one quoted text with"
                        + " blank lines between them"));
  }

  private void addCode() {
    job.code()
        .filter(code -> isLocal(code.value()))
        .ifPresent(
            code ->
                add(
                    code.span(),
                    "a dump by azure-ai-ml has `azureml:"
                        + code.value()
                        + "` here, which does not load, or a path of this machine"));
  }

  private void addEnvironment(EnvironmentRef environment) {
    if (environment instanceof EnvironmentFile file) {
      add(
          file.span(),
          "a dump by azure-ai-ml has the content of `"
              + file.path()
              + "` here, under a name and a version that it makes up");
    } else if (environment instanceof InlineEnvironment inline) {
      add(
          inline.headSpan(),
          "a dump by azure-ai-ml gives the environment a name and a version that it makes up");
      inline
          .condaFile()
          .ifPresent(
              conda ->
                  add(
                      conda.span(),
                      "a dump by azure-ai-ml has the content of `" + conda.value() + "` here"));
    }
  }

  private void addInput(JobInput input) {
    input
        .path()
        .filter(path -> path.value().startsWith("https:") || isLocal(path.value()))
        .ifPresent(
            path ->
                add(
                    path.span(),
                    "a dump by azure-ai-ml has `azureml:"
                        + path.value()
                        + "` here, the name of an asset that does not exist"));
    input.literal().ifPresent(this::addLiteral);
  }

  private void addLiteral(Located<YamlScalar> literal) {
    YamlScalar scalar = literal.value();
    String sent = scalar.pythonText();
    if (scalar.type() == ScalarType.BOOLEAN) {
      boolean set = sent.equals("True");
      add(
          literal.span(),
          "a dump by azure-ai-ml has `"
              + (set ? "1" : "0")
              + "` here, so that the command gets that and not `"
              + sent
              + "`");
    } else if (scalar.type() != ScalarType.STRING && !sent.equals(scalar.text())) {
      add(
          literal.span(),
          "a dump by azure-ai-ml does not keep how this is written; the command gets `"
              + sent
              + "` either way");
    }
  }

  private void addDockerArguments() {
    job.resources()
        .flatMap(resources -> resources.source().value().find("docker_args"))
        .filter(entry -> entry.value().resolved() instanceof YamlSequence)
        .ifPresent(
            entry ->
                add(
                    entry.key().span(),
                    "a dump by azure-ai-ml has the list as one text in brackets"));
  }

  private static boolean isLocal(String path) {
    return !path.isEmpty()
        && !path.startsWith(PREFIX)
        && !path.contains("://")
        && !path.contains("${{");
  }
}
