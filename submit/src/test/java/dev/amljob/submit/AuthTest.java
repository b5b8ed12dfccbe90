// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people are told who cannot sign in. */
class AuthTest {
  private static final String ADVICE =
      "To mitigate this issue, please refer to the troubleshooting guidelines here at https://x/java";

  @Test
  void saysThatTheAzureCliIsMissing() {
    SignInException refusal =
        Auth.CLI.refusal(
            "AzureCliCredential authentication unavailable. Azure CLI not installed." + ADVICE);
    assertThat(refusal).hasMessage("the Azure CLI is not installed");
    assertThat(refusal.hint()).contains("install it", "--auth env", "managed", "workload");
  }

  @Test
  void saysThatNobodyIsSignedIn() {
    SignInException refusal =
        Auth.CLI.refusal(
            "AzureCliCredential authentication unavailable. Please run 'az login' to set up"
                + " account. To further mitigate this issue, please refer to the x");
    assertThat(refusal).hasMessage("nobody is signed in with the Azure CLI");
    assertThat(refusal.hint()).isEqualTo("run `az login` first");
  }

  @Test
  void keepsAdviceForProgrammersToItself() {
    SignInException refusal =
        Auth.ENV.refusal(
            "EnvironmentCredential authentication unavailable. Environment variables are not fully"
                + " configured."
                + ADVICE);
    assertThat(refusal).hasMessage("Environment variables are not fully configured");
    assertThat(refusal.hint()).contains("AZURE_TENANT_ID");
    assertThat(Auth.ENV.refusal("AADSTS7000215: Invalid client secret provided.\nTrace ID: 1"))
        .hasMessage("AADSTS7000215: Invalid client secret provided.");
    assertThat(Auth.MANAGED.refusal("")).hasMessage("no token was given out");
  }
}
