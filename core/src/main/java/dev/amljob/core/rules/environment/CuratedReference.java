// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import dev.amljob.core.catalog.CuratedEnvironment;
import dev.amljob.core.catalog.CuratedEnvironments;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Located;
import dev.amljob.core.job.RegisteredEnvironment;
import java.util.Optional;

/**
 * A reference to an environment that Microsoft curates: {@code azureml:AzureML-name:1}, with or
 * without its prefix, or an address in the registry {@code azureml}.
 *
 * @param source the whole text
 * @param name the name, as written
 * @param rest what stands behind it
 */
record CuratedReference(Located<String> source, String name, String rest) {
  /** Another rule tells that the prefix is missing; what is named is clear all the same. */
  private static final String UNPREFIXED = "AzureML-";

  private static final String IN_WORKSPACE = "azureml:AzureML-";
  private static final String IN_REGISTRY = "azureml://registries/azureml/environments/";

  static Optional<CuratedReference> of(CommandJob job) {
    if (!(job.environment().orElse(null) instanceof RegisteredEnvironment environment)) {
      return Optional.empty();
    }
    String text = environment.reference().value();
    int start = startOfName(text);
    if (start < 0) {
      return Optional.empty();
    }
    int end = start;
    while (end < text.length() && ":@/".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(
        new CuratedReference(
            environment.reference(), text.substring(start, end), text.substring(end)));
  }

  private static int startOfName(String text) {
    if (text.startsWith(UNPREFIXED)) {
      return 0;
    }
    return text.startsWith(IN_WORKSPACE)
        ? ShortReference.PREFIX.length()
        : text.startsWith(IN_REGISTRY) ? IN_REGISTRY.length() : -1;
  }

  /** Returns what is known of the environment. */
  Optional<CuratedEnvironment> known() {
    return CuratedEnvironments.find(name);
  }

  /** Returns the address of the newest version of another one. */
  static String newest(CuratedEnvironment environment) {
    return IN_REGISTRY + environment.name() + "/labels/latest";
  }
}
