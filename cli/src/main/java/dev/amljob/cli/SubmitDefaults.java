// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.Settings;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.submit.WorkspaceNames;
import java.util.Locale;

/**
 * What the configuration of a file says of submitting it.
 *
 * @param workspace where to, as far as it says that
 * @param failOn from which level on nothing is sent
 */
record SubmitDefaults(WorkspaceNames workspace, Severity failOn) {

  static SubmitDefaults of(Settings settings) {
    return new SubmitDefaults(
        new WorkspaceNames(
            settings.text("workspace.name").orElse(""),
            settings.text("workspace.group").orElse(""),
            settings.text("workspace.subscription").orElse("")),
        // Nobody gets errors sent, whatever does not fail a run of lint.
        settings
            .text("fail-on")
            .filter(level -> !level.equals("never"))
            .map(level -> Severity.valueOf(level.toUpperCase(Locale.ROOT)))
            .orElse(Severity.ERROR));
  }
}
