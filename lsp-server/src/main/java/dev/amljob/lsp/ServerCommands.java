// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import com.google.gson.JsonPrimitive;
import dev.amljob.core.diagnostic.RuleId;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.dump.DumpException;
import dev.amljob.core.dump.DumpFormat;
import dev.amljob.core.dump.DumpOptions;
import dev.amljob.core.dump.Dumper;
import dev.amljob.core.linter.LintResult;
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
  private static final String DUMP = "amljob.dump";
  private static final String RENDER = "amljob.renderCommand";
  private static final String INFO = "amljob.serverInfo";

  static final List<String> NAMES = List.of(DUMP, EXPLAIN, RENDER, INFO);

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
      case DUMP -> dump(argument(params, 0), argument(params, 1));
      case EXPLAIN -> explain(argument(params, 0));
      case RENDER -> render(argument(params, 0));
      case INFO -> info();
      default -> throw refusal("there is no command `" + params.getCommand() + "`");
    };
  }

  /** Returns an argument, or an empty text for one that is not there. */
  private static String argument(ExecuteCommandParams params, int index) {
    List<Object> arguments = params.getArguments();
    Object value = arguments == null || arguments.size() <= index ? "" : arguments.get(index);
    return value instanceof JsonPrimitive primitive ? primitive.getAsString() : value.toString();
  }

  /** Returns the text of a dump: as YAML, or in the format that the second argument names. */
  private Object dump(String uri, String format) {
    LintResult result = open(uri).result();
    if (result.hasAtLeast(Severity.ERROR)) {
      throw refusal("the job has errors; mend them, and it can be dumped");
    }
    try {
      DumpOptions options = DumpOptions.DEFAULT;
      return new Dumper(new DumpOptions(dumpFormat(format), options.layout(), options.order()))
          .text(result.job());
    } catch (DumpException impossible) {
      throw refusal(String.valueOf(impossible.getMessage()));
    }
  }

  private static DumpFormat dumpFormat(String name) {
    if (name.isEmpty()) {
      return DumpFormat.YAML;
    }
    for (DumpFormat format : DumpFormat.values()) {
      if (format.name().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw refusal("there is no format `" + name + "`; it is `yaml`, `json` or `rest`");
  }

  private Snapshot open(String uri) {
    return documents.find(uri).orElseThrow(() -> refusal("`" + uri + "` is not open"));
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
    return RenderedCommand.of(open(uri).result().job())
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
