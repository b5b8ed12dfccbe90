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
  private final Optional<Located<String>> schema;
  private final Optional<Located<String>> type;
  private final Optional<Located<String>> name;
  private final Optional<Located<String>> displayName;
  private final Optional<Located<String>> description;
  private final Optional<Located<String>> experimentName;
  private final Optional<Located<String>> parentJobName;
  private final Optional<Located<String>> command;
  private final Optional<Located<String>> code;
  private final Optional<Located<String>> compute;
  private final Optional<EnvironmentRef> environment;
  private final Optional<Resources> resources;
  private final Optional<Limits> limits;
  private final Optional<Distribution> distribution;
  private final Optional<Identity> identity;
  private final Optional<QueueSettings> queueSettings;
  private final Map<String, Service> services;
  private final Map<String, JobInput> inputs;
  private final Map<String, JobOutput> outputs;
  private final Map<String, Located<YamlScalar>> environmentVariables;
  private final Map<String, Located<String>> tags;
  private final Map<String, Located<String>> properties;
  // Many rules ask for these; each of them reads the same list, so a race does no harm.
  private volatile @Nullable List<Expression> commandExpressions;
  private volatile @Nullable ShellScript commandScript;

  private CommandJob(SourceFile source, @Nullable Fields fields) {
    this.source = source;
    this.fields = fields;
    this.schema = text("$schema");
    this.type = text("type");
    this.name = text("name");
    this.displayName = text("display_name");
    this.description = text("description");
    this.experimentName = text("experiment_name");
    this.parentJobName = text("parent_job_name");
    this.command = text("command");
    this.code = text("code");
    this.compute = text("compute");
    this.environment = readEnvironment();
    this.resources = section("resources").map(Resources::new);
    this.limits = section("limits").map(Limits::new);
    this.distribution = section("distribution").map(Distribution::new);
    this.identity = section("identity").map(Identity::new);
    this.queueSettings = section("queue_settings").map(QueueSettings::new);
    this.services =
        each(
            "services",
            entry -> Fields.at(entry.value(), entry, Fields::mapping).map(Service::new));
    this.inputs = each("inputs", entry -> Optional.of(new JobInput(entry)));
    this.outputs = each("outputs", entry -> Optional.of(new JobOutput(entry)));
    this.environmentVariables =
        each("environment_variables", entry -> Fields.at(entry.value(), entry, Fields::scalar));
    this.tags = each("tags", entry -> Fields.at(entry.value(), entry, Fields::string));
    this.properties = each("properties", entry -> Fields.at(entry.value(), entry, Fields::string));
  }

  /** Returns the job that a document holds, with nothing in it where the document holds none. */
  public static CommandJob of(YamlDocument document) {
    return new CommandJob(document.source(), document.rootMapping().map(Fields::new).orElse(null));
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
    return schema;
  }

  /** Returns the type as written; unlike other words, it does not fold case. */
  public Optional<Located<String>> type() {
    return type;
  }

  /** Returns the name, which nobody else in the workspace may use. */
  public Optional<Located<String>> name() {
    return name;
  }

  /** Returns the name that people see. */
  public Optional<Located<String>> displayName() {
    return displayName;
  }

  /** Returns what the job is for. */
  public Optional<Located<String>> description() {
    return description;
  }

  /** Returns the name of the experiment that the job belongs to. */
  public Optional<Located<String>> experimentName() {
    return experimentName;
  }

  /** Returns the name of the job that this one is a part of. */
  public Optional<Located<String>> parentJobName() {
    return parentJobName;
  }

  /** Returns the command line. */
  public Optional<Located<String>> command() {
    return command;
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
    return code;
  }

  /** Returns the environment, in whichever way it is given. */
  public Optional<EnvironmentRef> environment() {
    return environment;
  }

  private Optional<EnvironmentRef> readEnvironment() {
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
    return compute;
  }

  /** Returns what the job asks of the machines. */
  public Optional<Resources> resources() {
    return resources;
  }

  /** Returns how long the job may run. */
  public Optional<Limits> limits() {
    return limits;
  }

  /** Returns how the processes of a distributed job start. */
  public Optional<Distribution> distribution() {
    return distribution;
  }

  /** Returns as whom the job acts. */
  public Optional<Identity> identity() {
    return identity;
  }

  /** Returns how urgent the job is. */
  public Optional<QueueSettings> queueSettings() {
    return queueSettings;
  }

  /** Returns the services beside the job, by name, in the order of the text. */
  public Map<String, Service> services() {
    return services;
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
    return environmentVariables;
  }

  /** Returns the tags that have a text. */
  public Map<String, Located<String>> tags() {
    return tags;
  }

  /** Returns the properties that have a text. */
  public Map<String, Located<String>> properties() {
    return properties;
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
