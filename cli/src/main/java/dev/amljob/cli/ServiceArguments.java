// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.core.config.ConfigSource;
import dev.amljob.submit.WorkspaceNames;
import picocli.CommandLine.ParseResult;

/**
 * Where a command goes, and as whom.
 *
 * @param workspace its name; empty where it is not given, as for the next two
 * @param group its resource group
 * @param subscription its subscription
 * @param endpoint the address of the service
 * @param auth the way to sign in
 * @param showRequests whether to show each request
 * @param layout how to print
 * @param config where configuration comes from
 */
record ServiceArguments(
    String workspace,
    String group,
    String subscription,
    String endpoint,
    String auth,
    boolean showRequests,
    Layout layout,
    ConfigSource config) {

  /** Returns the names of the workspace, as far as they are given. */
  WorkspaceNames names() {
    return new WorkspaceNames(workspace, group, subscription);
  }

  static ServiceArguments of(ParseResult parsed) throws UsageException {
    return new ServiceArguments(
        SubmitOption.WORKSPACE.value(parsed),
        SubmitOption.GROUP.value(parsed),
        SubmitOption.SUBSCRIPTION.value(parsed),
        SubmitOption.ENDPOINT.value(parsed),
        SubmitOption.AUTH.value(parsed),
        SubmitOption.SHOW_REQUEST.isSet(parsed),
        Choices.parse("--format", SubmitOption.FORMAT.value(parsed), Layout.class),
        LintArguments.config(parsed));
  }
}
