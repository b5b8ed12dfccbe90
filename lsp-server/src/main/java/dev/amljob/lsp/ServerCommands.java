// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import com.google.gson.JsonPrimitive;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.rules.RulePages;
import dev.amljob.lsp.document.Documents;
import dev.amljob.lsp.document.Snapshot;
import dev.amljob.lsp.feature.RenderedCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Answers {@code workspace/executeCommand}; no command changes anything. */
final class ServerCommands {
  private static final String EXPLAIN = "amljob.explain";
  private static final String RENDER = "amljob.renderCommand";
  private static final String INFO = "amljob.serverInfo";

  static final List<String> NAMES = List.of(EXPLAIN, RENDER, INFO);

  private final Documents documents;
  private final Latencies latencies;
  private final String version;

  ServerCommands(Documents documents, Latencies latencies, String version) {
    this.documents = documents;
    this.latencies = latencies;
    this.version = version;
  }

  Object answer(ExecuteCommandParams params) {
    return switch (params.getCommand()) {
      case EXPLAIN -> explain(argument(params));
      case RENDER -> render(argument(params));
      case INFO -> info();
      default -> throw refusal("there is no command `" + params.getCommand() + "`");
    };
  }

  private static String argument(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments();
    Object first = arguments == null || arguments.isEmpty() ? "" : arguments.get(0);
    return first instanceof JsonPrimitive primitive ? primitive.getAsString() : first.toString();
  }

  private static Object explain(String id) {
    Optional<String> page;
    try {
      page = RulePages.of(new RuleId(id));
    } catch (IllegalArgumentException noId) {
      page = Optional.empty();
    }
    return page.orElseThrow(() -> refusal("there is no rule `" + id + "`"));
  }

  private Object render(String uri) {
    Snapshot snapshot = documents.find(uri).orElseThrow(() -> refusal("`" + uri + "` is not open"));
    return RenderedCommand.of(snapshot.result().job())
        .orElseThrow(() -> refusal("the job has no command"));
  }

  private Object info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("version", version);
    info.put("java", Runtime.version().toString());
    info.put("openDocuments", documents.all().size());
    info.put("milliseconds", latencies.summary());
    return info;
  }

  private static ResponseErrorException refusal(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, message, null));
  }
}
