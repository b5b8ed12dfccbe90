// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The life of a server, as the protocol orders it: no work before it or after it. */
final class Lifecycle {
  /** How far the life has got. */
  private enum Stage {
    NEW,
    RUNNING,
    SHUT_DOWN
  }

  private volatile Stage stage = Stage.NEW;
  private final CompletableFuture<Integer> end = new CompletableFuture<>();

  /**
   * Begins it, which can be done once.
   *
   * @throws ResponseErrorException if it has begun before
   */
  void start() {
    if (stage != Stage.NEW) {
      throw error(ResponseErrorCode.InvalidRequest, "the server is initialized already");
    }
    stage = Stage.RUNNING;
  }

  /**
   * Stops all work.
   *
   * @throws ResponseErrorException if there is none to be stopped
   */
  void shutDown() {
    check();
    stage = Stage.SHUT_DOWN;
  }

  /** Ends it: well after a shutdown, and badly without one. */
  void end() {
    end.complete(stage == Stage.SHUT_DOWN ? 0 : 1);
  }

  /** Returns the number that the process ends with, once it does. */
  CompletableFuture<Integer> atEnd() {
    return end;
  }

  /**
   * Makes sure that requests are answered now.
   *
   * @throws ResponseErrorException if they are not yet, or not any more
   */
  void check() {
    if (stage == Stage.NEW) {
      throw error(ResponseErrorCode.ServerNotInitialized, "the server is not initialized yet");
    }
    if (stage == Stage.SHUT_DOWN) {
      throw error(ResponseErrorCode.InvalidRequest, "the server is shut down");
    }
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }
}
