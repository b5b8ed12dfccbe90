// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.files.PathNames;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import dev.amljob.core.yaml.YamlValues;
import dev.amljob.core.yaml.YamlWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds a job in Java: each call writes a key of its tree, as a file would have it. What a file
 * may not say is not refused here; the linter tells of it, as of a file.
 */
public final class CommandJobBuilder {
  /** The name of the file that the job is as good as. */
  private static final String FILE = "job.yml";

  private final Map<String, YamlNode> root = new LinkedHashMap<>();
  private Path basePath = Path.of("");

  CommandJobBuilder() {}

  CommandJobBuilder(CommandJob job) {
    basePath = job.basePath();
    job.mapping().ifPresent(mapping -> entries(mapping).forEach(root::put));
  }

  private static Map<String, YamlNode> entries(YamlMapping mapping) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (YamlEntry entry : mapping.effectiveEntries()) {
      entries.put(entry.name(), entry.value().resolved());
    }
    return entries;
  }

  /** Sets the folder that local paths are from. */
  public CommandJobBuilder basePath(Path folder) {
    basePath = Objects.requireNonNull(folder, "folder");
    return this;
  }

  /** Sets the name, which nobody else in the workspace may use. */
  public CommandJobBuilder name(String name) {
    return set("name", name);
  }

  /** Sets the name that people see. */
  public CommandJobBuilder displayName(String name) {
    return set("display_name", name);
  }

  /** Sets what the job is for. */
  public CommandJobBuilder description(String text) {
    return set("description", text);
  }

  /** Sets the name of the experiment that the job belongs to. */
  public CommandJobBuilder experimentName(String name) {
    return set("experiment_name", name);
  }

  /** Sets the name of the job that this one is a part of. */
  public CommandJobBuilder parentJobName(String name) {
    return set("parent_job_name", name);
  }

  /** Sets the command line. */
  public CommandJobBuilder command(String command) {
    return set("command", command);
  }

  /** Sets the folder of the code, or a reference to it. */
  public CommandJobBuilder code(String code) {
    return set("code", code);
  }

  /** Sets an environment by reference: {@code azureml:name:1}, or {@code file:env.yml}. */
  public CommandJobBuilder environment(String reference) {
    return set("environment", reference);
  }

  /** Sets an environment that is written out. */
  public CommandJobBuilder environment(JobPart environment) {
    return set("environment", environment);
  }

  /** Sets the compute: {@code azureml:cluster}; without one the job is serverless. */
  public CommandJobBuilder compute(String compute) {
    return set("compute", compute);
  }

  /** Adds an input that is a text. */
  public CommandJobBuilder input(String name, String value) {
    return add("inputs", name, YamlValues.text(value));
  }

  /** Adds an input that is a whole number. */
  public CommandJobBuilder input(String name, long value) {
    return add("inputs", name, YamlValues.of(value));
  }

  /** Adds an input that is a number. */
  public CommandJobBuilder input(String name, double value) {
    return add("inputs", name, YamlValues.of(value));
  }

  /** Adds an input that is a truth value. */
  public CommandJobBuilder input(String name, boolean value) {
    return add("inputs", name, YamlValues.of(value));
  }

  /** Adds an input that is data; see {@link JobPart#data}. */
  public CommandJobBuilder input(String name, JobPart data) {
    return add("inputs", name, data.mapping());
  }

  /** Adds an output in a place of its own. */
  public CommandJobBuilder output(String name) {
    return add("outputs", name, YamlValues.nothing());
  }

  /** Adds an output; see {@link JobPart#data}. */
  public CommandJobBuilder output(String name, JobPart data) {
    return add("outputs", name, data.mapping());
  }

  /** Adds an environment variable; null leaves its value to the machine. */
  public CommandJobBuilder environmentVariable(String name, @Nullable String value) {
    return add("environment_variables", name, textOrNothing(value));
  }

  /** Adds a tag, which need not have a value. */
  public CommandJobBuilder tag(String name, @Nullable String value) {
    return add("tags", name, textOrNothing(value));
  }

  /** Adds a property, which need not have a value. */
  public CommandJobBuilder property(String name, @Nullable String value) {
    return add("properties", name, textOrNothing(value));
  }

  /** Sets after how many seconds the job is stopped. */
  public CommandJobBuilder timeout(long seconds) {
    return set("limits", JobPart.empty().with("timeout", seconds));
  }

  /** Sets what the job asks of the machines; see {@link JobPart#resources}. */
  public CommandJobBuilder resources(JobPart resources) {
    return set("resources", resources);
  }

  /** Sets how processes start; see {@link JobPart#distribution}. */
  public CommandJobBuilder distribution(JobPart distribution) {
    return set("distribution", distribution);
  }

  /** Sets as whom the job acts; see {@link JobPart#identity}. */
  public CommandJobBuilder identity(JobPart identity) {
    return set("identity", identity);
  }

  /** Sets how urgent the job is; see {@link JobPart#queueSettings}. */
  public CommandJobBuilder queueSettings(JobPart settings) {
    return set("queue_settings", settings);
  }

  /** Adds a service beside the job; see {@link JobPart#service}. */
  public CommandJobBuilder service(String name, JobPart service) {
    return add("services", name, service.mapping());
  }

  /** Takes a key away again, with all that stands under it. */
  public CommandJobBuilder without(String key) {
    root.remove(key);
    return this;
  }

  /** Returns the job. */
  public CommandJob build() {
    String text = YamlWriter.write(YamlValues.mapping(root), YamlWriter.Layout.DEFAULT);
    String name = PathNames.slashed(basePath.resolve(FILE));
    return CommandJob.of(YamlParser.parse(SourceFile.of(name, text)));
  }

  private CommandJobBuilder set(String key, String text) {
    root.put(key, YamlValues.text(text));
    return this;
  }

  private CommandJobBuilder set(String key, JobPart part) {
    root.put(key, part.mapping());
    return this;
  }

  private CommandJobBuilder add(String section, String name, YamlNode value) {
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    if (root.get(section) instanceof YamlMapping mapping) {
      entries.putAll(entries(mapping));
    }
    entries.put(Objects.requireNonNull(name, "name"), value);
    root.put(section, YamlValues.mapping(entries));
    return this;
  }

  private static YamlScalar textOrNothing(@Nullable String value) {
    return value == null ? YamlValues.nothing() : YamlValues.text(value);
  }
}
