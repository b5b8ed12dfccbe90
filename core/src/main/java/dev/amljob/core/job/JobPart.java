// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a job that a program builds: the mapping under {@code resources}, say. The keys are
 * those of a file, and {@link CommandJobBuilder} takes it.
 *
 * @param mapping the keys and values
 */
public record JobPart(YamlMapping mapping) {
  /** Returns a part without keys. */
  public static JobPart empty() {
    return new JobPart(YamlValues.mapping(List.of()));
  }

  /** Returns data for an input or an output; {@link #mode} and more may follow. */
  public static JobPart data(AssetType type) {
    return typed(type.label());
  }

  /** Returns what a job asks of the machines. */
  public static JobPart resources(long instanceCount) {
    return empty().with("instance_count", instanceCount);
  }

  /** Returns how processes start; {@code process_count_per_instance} and more may follow. */
  public static JobPart distribution(DistributionType type) {
    return typed(type.label());
  }

  /** Returns as whom a job acts; {@code client_id} and more may follow. */
  public static JobPart identity(IdentityType type) {
    return typed(type.label());
  }

  /** Returns a service beside a job; {@code port} and more may follow. */
  public static JobPart service(ServiceType type) {
    return typed(type.label());
  }

  /** Returns how urgent a job is. */
  public static JobPart queueSettings(String jobTier) {
    return empty().with("job_tier", jobTier);
  }

  /** Returns an environment that is an image; {@code conda_file} and more may follow. */
  public static JobPart image(String image) {
    return empty().with("image", image);
  }

  /** Returns an environment that is built from a folder. */
  public static JobPart build(String path) {
    return empty().with("build", empty().with("path", path));
  }

  private static JobPart typed(String type) {
    return empty().with("type", type);
  }

  /** Returns the part with a path. */
  public JobPart path(String path) {
    return with("path", path);
  }

  /** Returns the part with a mode. */
  public JobPart mode(DataMode mode) {
    return with("mode", mode.label());
  }

  /** Returns the part with a text under a key. */
  public JobPart with(String key, String text) {
    return with(key, YamlValues.text(text));
  }

  /** Returns the part with a whole number under a key. */
  public JobPart with(String key, long number) {
    return with(key, YamlValues.of(number));
  }

  /** Returns the part with a truth value under a key. */
  public JobPart with(String key, boolean value) {
    return with(key, YamlValues.of(value));
  }

  /** Returns the part with another under a key. */
  public JobPart with(String key, JobPart part) {
    return with(key, part.mapping);
  }

  /** Returns the part with a list of texts under a key. */
  public JobPart withAll(String key, String... texts) {
    return with(key, YamlValues.list(Arrays.stream(texts).map(YamlValues::text).toList()));
  }

  private JobPart with(String key, YamlNode value) {
    List<YamlEntry> entries = new ArrayList<>();
    mapping.effectiveEntries().stream()
        .filter(entry -> !entry.name().equals(key))
        .forEach(entries::add);
    entries.add(new YamlEntry(YamlValues.text(key), value));
    return new JobPart(YamlValues.mapping(entries));
  }
}
