// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Turns what went wrong with a request into the answer that a client gets. */
final class Failures implements Function<Throwable, ResponseError> {
  private static final Logger LOG = Logger.getLogger("dev.amljob.lsp");

  @Override
  public ResponseError apply(Throwable thrown) {
    Throwable cause = thrown;
    while ((cause instanceof CompletionException || cause instanceof InvocationTargetException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException refusal) {
      return refusal.getResponseError();
    }
    if (cause instanceof JsonRpcException) {
      return new ResponseError(ResponseErrorCode.RequestFailed, "the client is gone", null);
    }
    if (cause instanceof TimeoutException) {
      return new ResponseError(ResponseErrorCode.RequestFailed, "that took too long", null);
    }
    LOG.log(Level.SEVERE, "a request failed", cause);
    return new ResponseError(ResponseErrorCode.InternalError, "amljob has a bug: " + cause, null);
  }
}
