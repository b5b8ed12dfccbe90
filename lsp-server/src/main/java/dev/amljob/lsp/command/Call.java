// SPDX-License-Identifier: MIT
package dev.amljob.lsp.command;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.amljob.lsp.workspace.Progress;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * A command with its arguments: one object with names in it, or texts one after the other.
 *
 * @param params as the client sent it
 * @param client who asks
 * @param cancellation whether the client still waits
 */
record Call(ExecuteCommandParams params, LanguageClient client, CancelChecker cancellation) {
  Call {
    Objects.requireNonNull(params, "params");
    Objects.requireNonNull(client, "client");
    Objects.requireNonNull(cancellation, "cancellation");
  }

  /** Returns an argument by its name or its place, or an empty text for one that is not there. */
  String argument(String name, int index) {
    List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
    if (!arguments.isEmpty() && arguments.get(0) instanceof JsonObject named) {
      return named.has(name) ? text(name, named.get(name)) : "";
    }
    return arguments.size() > index ? text(name, arguments.get(index)) : "";
  }

  /** Nothing else is taken for an argument that is not given: it was meant to say something. */
  private static String text(String name, @Nullable Object value) {
    if (value == null || value instanceof JsonNull) {
      return "";
    } else if (value instanceof JsonArray || value instanceof JsonObject) {
      throw refusal("the argument `" + name + "` must be a text, not " + value);
    }
    return value instanceof JsonElement json ? json.getAsString() : value.toString();
  }

  /** Begins to tell how far the answer is. */
  Progress progress(String title) {
    return Progress.begin(client, params.getWorkDoneToken(), title);
  }

  /** Returns what to throw where a command makes no sense. */
  static ResponseErrorException refusal(String message) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, message, null));
  }
}
