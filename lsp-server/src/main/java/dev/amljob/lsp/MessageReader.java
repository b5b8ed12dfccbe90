// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Reads what a client sends. A message that is none gets an answer that says so; where it is not
 * even clear where the next message begins, reading ends, because a guess could be wrong for ever.
 */
final class MessageReader extends StreamMessageProducer {
  private static final Logger LOG = Logger.getLogger("dev.amljob.lsp");

  private final MessageJsonHandler json;
  private final MessageIssueHandler refusals;
  private MessageConsumer messages = message -> {};

  MessageReader(InputStream in, MessageJsonHandler json, MessageIssueHandler refusals) {
    super(in, json, refusals);
    this.json = json;
    this.refusals = refusals;
  }

  @Override
  public void listen(MessageConsumer consumer) {
    messages = new ParamsCheck(json, consumer);
    super.listen(consumer);
  }

  /** The charset is UTF-8, whatever a client calls it. */
  @Override
  protected void parseHeader(String line, Headers headers) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? line : line.substring(0, colon);
    if (name.strip().toLowerCase(Locale.ROOT).equals("content-length")) {
      try {
        headers.contentLength = Integer.parseInt(line.substring(colon + 1).strip());
      } catch (NumberFormatException none) {
        headers.contentLength = -1;
      }
    }
  }

  @Override
  protected void fireError(Throwable error) {
    LOG.severe("a message has no `Content-Length` that is a number; cannot tell where it ends");
    close();
  }

  @Override
  protected boolean handleMessage(InputStream in, Headers headers) {
    try {
      byte[] body = in.readNBytes(headers.contentLength);
      if (body.length == headers.contentLength) {
        take(new String(body, StandardCharsets.UTF_8));
        return true;
      }
    } catch (IOException | JsonRpcException gone) {
      LOG.info("the client is gone: " + gone.getMessage());
    }
    return false;
  }

  private void take(String body) {
    try {
      Message message = json.parseMessage(body);
      if (message == null) {
        refuse(new RequestMessage(), ResponseErrorCode.InvalidRequest, "there is no message");
      } else {
        messages.consume(message);
      }
    } catch (MessageIssueException bad) {
      dismiss(bad.getRpcMessage(), bad.getIssues().get(0));
    } catch (JsonParseException bad) {
      refuseText(new RequestMessage(), bad);
    } catch (NumberFormatException bad) {
      refuse(
          new RequestMessage(),
          ResponseErrorCode.InvalidRequest,
          "an id is a string or an integer of 32 bits");
    }
  }

  /** Refuses a message of which the method or the id is known. */
  private void dismiss(Message message, MessageIssue issue) {
    RequestMessage request = message instanceof RequestMessage known ? known : new RequestMessage();
    if (issue.getCause() instanceof JsonSyntaxException wrong && isJson(wrong)) {
      refuse(request, ResponseErrorCode.InvalidParams, "`params` are not what the method takes");
    } else if (issue.getCause() != null) {
      refuseText(request, issue.getCause());
    } else if (message instanceof NotificationMessage notification) {
      // It gets no answer; the log is the only place to tell of it.
      LOG.warning("dropped `" + notification.getMethod() + "`: " + issue.getText());
    } else {
      refuse(request, ResponseErrorCode.InvalidParams, issue.getText());
    }
  }

  private void refuseText(RequestMessage message, Throwable why) {
    if (isJson(why)) {
      refuse(message, ResponseErrorCode.InvalidRequest, "a message is one JSON object");
    } else {
      refuse(message, ResponseErrorCode.ParseError, "a message that is not JSON");
    }
  }

  /** The parser tells of a value of another kind than it expects by this. */
  private static boolean isJson(Throwable why) {
    return why.getCause() instanceof IllegalStateException
        || why.getCause() instanceof NumberFormatException;
  }

  private void refuse(RequestMessage message, ResponseErrorCode code, String why) {
    refusals.handle(message, List.of(new MessageIssue(why, code.getValue())));
  }
}
