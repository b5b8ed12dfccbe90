// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.compute;

import dev.amljob.core.job.CommandJob;
import java.util.regex.Pattern;

/** Where a job runs, as far as the text under {@code compute} tells. */
enum ComputeTarget {
  /** No {@code compute}, or that word: machines that the service picks. */
  SERVERLESS,
  /** The machine of whoever submits the job. */
  LOCAL,
  /** A compute of the workspace: a cluster of machines, or an attached one such as Kubernetes. */
  NAMED,
  /** An id, a virtual cluster, an expression, a size, or nothing that can be told. */
  OTHER;

  private static final String PREFIX = "azureml:";

  /** Up to three letters and a number, as all sizes have them: new ones come all the time. */
  private static final Pattern SIZE = Pattern.compile("(?i)standard_[a-z]{1,3}[0-9][a-z0-9_-]*");

  static ComputeTarget of(CommandJob job) {
    if (job.entry("compute").isEmpty()) {
      return SERVERLESS;
    }
    return job.compute().map(compute -> of(compute.value())).orElse(OTHER);
  }

  static ComputeTarget of(String written) {
    String name = name(written);
    if (name.equalsIgnoreCase("local")) {
      return LOCAL;
    }
    if (name.equalsIgnoreCase("serverless")) {
      return SERVERLESS;
    }
    return isName(name) && !isSize(name) ? NAMED : OTHER;
  }

  /** Returns the name without the prefix. */
  static String name(String written) {
    return isPrefixed(written) ? written.substring(PREFIX.length()) : written;
  }

  static boolean isPrefixed(String written) {
    return written.startsWith(PREFIX);
  }

  /** Returns a name with the prefix. */
  static String prefixed(String name) {
    return PREFIX + name;
  }

  /** Returns whether a text is a size of machine, which no compute of a workspace is called. */
  static boolean isSize(String text) {
    return SIZE.matcher(text).matches();
  }

  /** Returns whether a text is made as the names of computes are: of letters, digits and dashes. */
  static boolean isName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '-' && c != '_') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
