// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A workspace, and the service that has it.
 *
 * @param endpoint the address of the service, without a path
 * @param subscription the id of the subscription
 * @param group the name of the resource group
 * @param name the name of the workspace
 */
public record WorkspaceRef(URI endpoint, String subscription, String group, String name) {
  /** Where the public cloud answers. */
  public static final URI PUBLIC_CLOUD = URI.create("https://management.azure.com");

  /** What leads out of the place in an address where a name stands. */
  private static final Pattern WAY = Pattern.compile("[/\\\\]|^\\.{1,2}$");

  /** Makes a reference; a token must never go over a line that others read. */
  public WorkspaceRef {
    Objects.requireNonNull(subscription, "subscription");
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(name, "name");
    if (!"https".equals(endpoint.getScheme()) || endpoint.getHost() == null) {
      throw new IllegalArgumentException("`" + endpoint + "` is no https address");
    }
    if (!isName(subscription) || !isName(group) || !isName(name)) {
      throw new IllegalArgumentException("a name is a path");
    }
  }

  /** Returns whether a text can be a name in an address, and leads to no other place. */
  public static boolean isName(String text) {
    return !WAY.matcher(text).find();
  }

  /** Returns the id by which the service knows something in the workspace. */
  String id(String path) {
    return id() + "/" + path;
  }

  /** Returns the id by which the service knows the workspace. */
  public String id() {
    return "/subscriptions/"
        + subscription
        + "/resourceGroups/"
        + group
        + "/providers/Microsoft.MachineLearningServices/workspaces/"
        + name;
  }

  /** Returns the address of something in the workspace. */
  URI url(String pathBelow, ApiVersion version, String... query) {
    StringBuilder url = new StringBuilder(origin()).append(escaped(id())).append('/');
    url.append(escaped(pathBelow)).append("?api-version=").append(version.text());
    for (int i = 0; i + 1 < query.length; i += 2) {
      url.append('&').append(query[i]).append('=').append(escapedValue(query[i + 1]));
    }
    return URI.create(url.toString());
  }

  private String origin() {
    String text = endpoint.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static String escaped(String path) {
    return escapedValue(path).replace("%2F", "/");
  }

  private static String escapedValue(String value) {
    return URLEncoder.encode(value, UTF_8).replace("+", "%20");
  }
}
