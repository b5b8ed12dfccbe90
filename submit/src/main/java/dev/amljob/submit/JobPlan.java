// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that is ready to be sent, but for what only the service can tell.
 *
 * @param workspace where it goes
 * @param name the name of the job, which no retry changes
 * @param version the version of the contract
 * @param reason why that one
 * @param submissionId by which a job is known to be ours
 * @param properties the job, with placeholders for what is needed first
 * @param needs what is needed first, under the placeholder
 * @param warnings what somebody may want to know before it is sent
 */
public record JobPlan(
    WorkspaceRef workspace,
    String name,
    ApiVersion version,
    String reason,
    String submissionId,
    Map<String, @Nullable Object> properties,
    Map<String, Need> needs,
    List<String> warnings) {
  /** The property of a job that says which invocation made it. */
  public static final String MARKER = "amljob.submissionId";

  public JobPlan {
    needs = Map.copyOf(needs);
    warnings = List.copyOf(warnings);
  }

  /** Returns the address of the job. */
  public URI url() {
    return workspace.url("jobs/" + name, version);
  }

  /** Returns the code that goes with the job, if that lies here. */
  public Optional<CodeSnapshot> code() {
    return needs.values().stream()
        .filter(Need.Code.class::isInstance)
        .map(need -> ((Need.Code) need).snapshot())
        .findFirst();
  }

  /** Returns the body of the request. */
  public Map<String, @Nullable Object> body() {
    return body(Map.of());
  }

  /** Returns the body with what was found out in place of the placeholders. */
  Map<String, @Nullable Object> body(Map<String, String> found) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("properties", filled(properties, found));
    return body;
  }

  private static @Nullable Object filled(@Nullable Object value, Map<String, String> found) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> filled = new LinkedHashMap<>();
      map.forEach((key, inner) -> filled.put(String.valueOf(key), filled(inner, found)));
      return filled;
    } else if (value instanceof List<?> list) {
      List<@Nullable Object> filled = new ArrayList<>();
      list.forEach(inner -> filled.add(filled(inner, found)));
      return filled;
    }
    return value instanceof String text ? found.getOrDefault(text, text) : value;
  }
}
