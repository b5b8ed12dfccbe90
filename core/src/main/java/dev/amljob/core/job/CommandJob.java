// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.shell.ShellScript;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.LoadedValue;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A command job as its author wrote it: a view of the YAML tree that knows what each key means.
 *
 * <p>It shows the job as it loads: merges are followed, the last of two equal keys counts, and an
 * alias is what it stands for. A value of the wrong kind is absent here; {@link #entry} still leads
 * to it.
 */
public final class CommandJob {
  private final SourceFile source;
  private final @Nullable Fields fields;
  private final Map<String, JobInput> inputs;
  private final Map<String, JobOutput> outputs;
  // Many rules ask for these; each of them reads the same list, so a race does no harm.
  private volatile @Nullable List<Expression> commandExpressions;
  private volatile @Nullable ShellScript commandScript;

  private CommandJob(SourceFile source, @Nullable Fields fields) {
    this.source = source;
    this.fields = fields;
    this.inputs = each("inputs", entry -> Optional.of(new JobInput(entry)));
    this.outputs = each("outputs", entry -> Optional.of(new JobOutput(entry)));
  }

  /** Returns the job that a document holds, with nothing in it where the document holds none. */
  public static CommandJob of(YamlDocument document) {
    return new CommandJob(
        document.source(), document.rootMapping().map(Fields::new).orElse(null));
  }

  /** Returns a builder of a job. */
  public static CommandJobBuilder builder() {
    return new CommandJobBuilder();
  }

  /** Returns a builder that begins with what this job has. */
  public CommandJobBuilder toBuilder() {
    return new CommandJobBuilder(this);
  }

  /** Returns the file that the job was read from. */
  public SourceFile source() {
    return source;
  }

  /** Returns the folder that local paths are from: that of the file, or else the working folder. */
  public Path basePath() {
    try {
      Path folder = Path.of(source.name()).getParent();
      return folder == null ? Path.of("") : folder;
    } catch (InvalidPathException noPath) {
      return Path.of("");
    }
  }

  /** Returns the whole; absent for a document that is no mapping. */
  public Optional<YamlMapping> mapping() {
    return fields == null ? Optional.empty() : Optional.of(fields.mapping());
  }

  /** Returns what stands under a key of the job, whatever that is. */
  public Optional<YamlEntry> entry(String key) {
    return mapping().flatMap(mapping -> mapping.find(key));
  }

  /** Returns the value of {@code $schema}. */
  public Optional<Located<String>> schema() {
    return text("$schema");
  }

  /** Returns the type as written; unlike other words, it does not fold case. */
  public Optional<Located<String>> type() {
    return text("type");
  }

  /** Returns the name, which nobody else in the workspace may use. */
  public Optional<Located<String>> name() {
    return text("name");
  }

  /** Returns the name that people see. */
  public Optional<Located<String>> displayName() {
    return text("display_name");
  }

  /** Returns what the job is for. */
  public Optional<Located<String>> description() {
    return text("description");
  }

  /** Returns the name of the experiment that the job belongs to. */
  public Optional<Located<String>> experimentName() {
    return text("experiment_name");
  }

  /** Returns the name of the job that this one is a part of. */
  public Optional<Located<String>> parentJobName() {
    return text("parent_job_name");
  }

  /** Returns the command line. */
  public Optional<Located<String>> command() {
    return text("command");
  }

  /** Returns the expressions in the command line. */
  public List<Expression> commandExpressions() {
    List<Expression> known = commandExpressions;
    if (known == null) {
      known = command().map(Located::expressions).orElse(List.of());
      commandExpressions = known;
    }
    return known;
  }

  /**
   * Returns the command line as a shell reads it; places are in the decoded text. Without a
   * command, it holds nothing.
   */
  public ShellScript commandScript() {
    ShellScript known = commandScript;
    if (known == null) {
      known = ShellScript.of(command().map(Located::value).orElse(""));
      commandScript = known;
    }
    return known;
  }

  /** Returns the folder of the code, or a reference to it. */
  public Optional<Located<String>> code() {
    return text("code");
  }

  /** Returns the environment, in whichever way it is given. */
  public Optional<EnvironmentRef> environment() {
    Optional<EnvironmentRef> inline = section("environment").map(InlineEnvironment::of);
    return inline.or(() -> text("environment").map(CommandJob::namedEnvironment));
  }

  private static EnvironmentRef namedEnvironment(Located<String> reference) {
    return reference.value().startsWith(EnvironmentFile.PREFIX)
        ? new EnvironmentFile(reference)
        : new RegisteredEnvironment(reference);
  }

  /** Returns the name of the compute, as written. */
  public Optional<Located<String>> compute() {
    return text("compute");
  }

  /** Returns what the job asks of the machines. */
  public Optional<Resources> resources() {
    return section("resources").map(Resources::new);
  }

  /** Returns how long the job may run. */
  public Optional<Limits> limits() {
    return section("limits").map(Limits::new);
  }

  /** Returns how the processes of a distributed job start. */
  public Optional<Distribution> distribution() {
    return section("distribution").map(Distribution::new);
  }

  /** Returns as whom the job acts. */
  public Optional<Identity> identity() {
    return section("identity").map(Identity::new);
  }

  /** Returns how urgent the job is. */
  public Optional<QueueSettings> queueSettings() {
    return section("queue_settings").map(QueueSettings::new);
  }

  /** Returns the services beside the job, by name, in the order of the text. */
  public Map<String, Service> services() {
    return each(
        "services", entry -> Fields.at(entry.value(), entry, Fields::mapping).map(Service::new));
  }

  /** Returns the inputs, by name, in the order of the text. */
  public Map<String, JobInput> inputs() {
    return inputs;
  }

  /** Returns an input. */
  public Optional<JobInput> input(String name) {
    return Optional.ofNullable(inputs.get(name));
  }

  /** Returns the outputs, by name, in the order of the text. */
  public Map<String, JobOutput> outputs() {
    return outputs;
  }

  /** Returns an output. */
  public Optional<JobOutput> output(String name) {
    return Optional.ofNullable(outputs.get(name));
  }

  /** Returns the environment variables, by name; a null value is among them. */
  public Map<String, Located<YamlScalar>> environmentVariables() {
    return each("environment_variables", entry -> Fields.at(entry.value(), entry, Fields::scalar));
  }

  /** Returns the tags that have a text. */
  public Map<String, Located<String>> tags() {
    return each("tags", entry -> Fields.at(entry.value(), entry, Fields::string));
  }

  /** Returns the properties that have a text. */
  public Map<String, Located<String>> properties() {
    return each("properties", entry -> Fields.at(entry.value(), entry, Fields::string));
  }

  /** Returns what the service has added since the job was submitted. */
  public Submission submission() {
    return new Submission(this);
  }

  /** Jobs are equal when they load as the same values, and their paths lead to the same places. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CommandJob job && Objects.equals(meaning(), job.meaning());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(meaning());
  }

  private @Nullable Object meaning() {
    if (fields == null) {
      return null;
    }
    UnaryOperator<String> resolved =
        path -> basePath().resolve(path).toAbsolutePath().normalize().toString();
    return LoadedValue.of(LocalPaths.changed(fields.mapping(), resolved, resolved));
  }

  private Optional<Located<String>> text(String key) {
    return fields == null ? Optional.empty() : fields.text(key);
  }

  private Optional<Located<YamlMapping>> section(String key) {
    return fields == null ? Optional.empty() : fields.mapping(key);
  }

  private <T> Map<String, T> each(String key, Function<YamlEntry, Optional<T>> read) {
    return fields == null ? Map.of() : fields.each(key, read);
  }
}
