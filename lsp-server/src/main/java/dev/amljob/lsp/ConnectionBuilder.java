// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/**
 * Connects a server with a client as lsp4j does, but for the way in: that is read more strictly.
 */
final class ConnectionBuilder extends Launcher.Builder<LanguageClient> {
  private @Nullable MessageReader reader;

  @Override
  protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler json) {
    RemoteEndpoint endpoint = super.createRemoteEndpoint(json);
    reader = new MessageReader(input, json, endpoint);
    return endpoint;
  }

  @Override
  protected ConcurrentMessageProcessor createMessageProcessor(
      MessageProducer otherwise, MessageConsumer consumer, LanguageClient client) {
    return super.createMessageProcessor(reader == null ? otherwise : reader, consumer, client);
  }
}
