// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.identity.AzureCliCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.EnvironmentCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import java.time.Duration;
import java.util.regex.Pattern;

/** The ways to sign in; one is chosen, for a chain of them hides which one failed and why. */
public enum Auth {
  /** As whoever is signed in with {@code az login}. */
  CLI("run `az login` first"),
  /** As the service principal of the variables {@code AZURE_CLIENT_ID} and the like. */
  ENV("set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET"),
  /** As the machine that this runs on. */
  MANAGED("the machine needs a managed identity that may use the workspace"),
  /** As the workload of a cluster or a build, by a token of its own. */
  WORKLOAD("set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_FEDERATED_TOKEN_FILE");

  private static final String AUTHORITY = "AZURE_AUTHORITY_HOST";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Pattern NO_CLI =
      Pattern.compile("Azure CLI not installed|Failed to invoke Azure CLI");

  /** How the library calls itself, and the page on which it tells programmers what to do. */
  private static final Pattern SUBJECT =
      Pattern.compile("^\\w+ authentication (unavailable|failed)\\.\\s*");

  private static final Pattern ADVICE =
      Pattern.compile("\\.?\\s*To (further )?mitigate this issue.*");

  private final String hint;

  Auth(String hint) {
    this.hint = hint;
  }

  /** Returns where tokens come from; nothing is asked before the first one is needed. */
  public TokenSource tokens() {
    return new TokenSource() {
      private final TokenCredential credential = credential();

      @Override
      public String token(String scope, String claims) throws SignInException {
        return ask(credential, scope, claims);
      }
    };
  }

  private TokenCredential credential() {
    return switch (this) {
      case CLI -> new AzureCliCredentialBuilder().build();
      case ENV -> ofVariables();
      case MANAGED -> new ManagedIdentityCredentialBuilder().build();
      case WORKLOAD -> {
        WorkloadIdentityCredentialBuilder builder = new WorkloadIdentityCredentialBuilder();
        yield (variable(AUTHORITY).isEmpty() ? builder : builder.disableInstanceDiscovery())
            .build();
      }
    };
  }

  /** An authority that somebody names need not be one that the public cloud knows. */
  private static TokenCredential ofVariables() {
    String secret = variable("AZURE_CLIENT_SECRET");
    String tenant = variable("AZURE_TENANT_ID");
    String client = variable("AZURE_CLIENT_ID");
    boolean whole = !secret.isEmpty() && !tenant.isEmpty() && !client.isEmpty();
    if (variable(AUTHORITY).isEmpty() || !whole) {
      return new EnvironmentCredentialBuilder().build();
    }
    return new ClientSecretCredentialBuilder()
        .tenantId(tenant)
        .clientId(client)
        .clientSecret(secret)
        .authorityHost(variable(AUTHORITY))
        .disableInstanceDiscovery()
        .build();
  }

  private static String variable(String name) {
    return System.getenv().getOrDefault(name, "");
  }

  private String ask(TokenCredential credential, String scope, String claims)
      throws SignInException {
    TokenRequestContext request = new TokenRequestContext().addScopes(scope);
    if (!claims.isEmpty()) {
      request.setClaims(claims);
    }
    try {
      AccessToken token = credential.getToken(request).block(PATIENCE);
      if (token == null) {
        throw new SignInException("no token was given out", hint);
      }
      return token.getToken();
    } catch (RuntimeException failure) {
      // The libraries below have many types for one thing.
      throw refusal(String.valueOf(failure.getMessage()).strip());
    }
  }

  /** Returns what to tell of a failure, whose message speaks to those who write programs. */
  SignInException refusal(String message) {
    if (this == CLI && NO_CLI.matcher(message).find()) {
      return new SignInException(
          "the Azure CLI is not installed",
          "install it and run `az login`, or sign in by `--auth env`, `managed` or `workload`");
    }
    String line = message.lines().findFirst().orElse("");
    String words = ADVICE.matcher(SUBJECT.matcher(line).replaceFirst("")).replaceFirst("");
    return this == CLI && words.contains("az login")
        ? new SignInException("nobody is signed in with the Azure CLI", hint)
        : new SignInException(words.isEmpty() ? "no token was given out" : words, hint);
  }
}
