// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.Diagnostic;

/**
 * The answers of commands that may end in several ways: which one it was, and what goes with it.
 */
final class Answer {
  private Answer() {}

  static Map<String, Object> of(String status) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("status", status);
    return answer;
  }

  static Map<String, Object> of(String status, String message, List<Diagnostic> diagnostics) {
    Map<String, Object> answer = of(status);
    answer.put("message", message);
    answer.put("diagnostics", diagnostics);
    return answer;
  }

  /** Returns a number of things as people say it. */
  static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
