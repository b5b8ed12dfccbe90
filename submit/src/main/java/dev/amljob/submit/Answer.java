// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the service answered. */
final class Answer {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BAD_REQUEST = 400;

  private final HttpResponse<String> response;
  private final JsonNode body;

  Answer(HttpResponse<String> response) {
    this.response = response;
    this.body = parsed(response.body());
  }

  private static JsonNode parsed(String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      return tree == null ? MissingNode.getInstance() : tree;
    } catch (JsonProcessingException noJson) {
      // A gateway on the way answers in HTML; its status says enough.
      return MissingNode.getInstance();
    }
  }

  int status() {
    return response.statusCode();
  }

  boolean isSuccess() {
    return status() / 100 == 2;
  }

  /**
   * Returns itself.
   *
   * @throws RejectedException if it is no success
   */
  Answer checked() throws RejectedException {
    if (!isSuccess()) {
      throw new RejectedException(ServiceError.of(this));
    }
    return this;
  }

  boolean isNotFound() {
    return status() == 404;
  }

  boolean isThrottled() {
    return status() == 429;
  }

  /** Returns whether the service says that it failed, so that nobody knows what it did. */
  boolean isFailure() {
    return status() == 408 || status() >= 500 || status() < 200;
  }

  /** Returns whether there is no telling what the service has, though it says that all is well. */
  boolean isGarbled() {
    return isSuccess() && !body.isObject();
  }

  boolean isRefusal() {
    return status() >= BAD_REQUEST && !isFailure() && !isThrottled();
  }

  /** Returns the JSON; a missing node where there is none. */
  JsonNode body() {
    return body;
  }

  /** Returns the properties of what was asked for, as Java has them. */
  Map<?, ?> properties() {
    Object properties = JSON.convertValue(body.path("properties"), Object.class);
    return properties instanceof Map<?, ?> map ? map : Map.of();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** Returns how long the service wants to be left alone. */
  Optional<Duration> retryAfter() {
    String seconds = header("Retry-After");
    return seconds.matches("\\d{1,6}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(seconds)))
        : Optional.empty();
  }
}
