// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * A request to the service.
 *
 * @param method GET, PUT or POST
 * @param url the address
 * @param body JSON; empty for none
 * @param headers what else goes with it
 */
record Call(String method, URI url, String body, Map<String, String> headers) {
  Call {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(body, "body");
    headers = Map.copyOf(headers);
  }

  static Call get(URI url) {
    return new Call("GET", url, "", Map.of());
  }

  static Call put(URI url, String body) {
    return new Call("PUT", url, body, Map.of());
  }

  static Call post(URI url, String body) {
    return new Call("POST", url, body, Map.of());
  }

  Call with(Map<String, String> more) {
    return new Call(method, url, body, more);
  }
}
