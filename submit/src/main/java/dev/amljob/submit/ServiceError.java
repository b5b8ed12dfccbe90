// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * A refusal of the service, in its own words.
 *
 * @param status the HTTP status
 * @param code such as {@code UserError}
 * @param message what the service says
 * @param inner the code of the cause; may be empty
 * @param correlation by which the service's support finds the call; may be empty
 */
public record ServiceError(
    int status, String code, String message, String inner, String correlation) {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  public ServiceError {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(inner, "inner");
    Objects.requireNonNull(correlation, "correlation");
  }

  static ServiceError of(Answer answer) {
    JsonNode error = answer.body().path("error");
    String inner = "";
    for (JsonNode info : error.path("additionalInfo")) {
      if (info.path("type").asText().equals("InnerError")) {
        inner = deepestCode(info.path("info").path("value"));
      }
    }
    return new ServiceError(
        answer.status(),
        Redaction.of(error.path("code").asText("")),
        Redaction.of(error.path("message").asText("")),
        Redaction.of(inner),
        answer.header("x-ms-correlation-request-id"));
  }

  private static String deepestCode(JsonNode error) {
    JsonNode deepest = error;
    while (deepest.path("innerError").isObject()) {
      deepest = deepest.path("innerError");
    }
    return deepest.path("code").asText("");
  }

  /** Returns whether it is about who asks, and not about what. */
  public boolean isAboutAccess() {
    return status == UNAUTHORIZED || status == FORBIDDEN;
  }

  /** Returns all of it on one line. */
  public String text() {
    StringBuilder text = new StringBuilder("HTTP ").append(status);
    text.append(code.isEmpty() ? "" : " " + code).append(inner.isEmpty() ? "" : " / " + inner);
    text.append(message.isEmpty() ? "" : ": " + message.strip().replaceAll("\\s+", " "));
    return text.append(correlation.isEmpty() ? "" : " (correlation id " + correlation + ")")
        .toString();
  }
}
