// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
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
    } catch (IOException gone) {
      LOG.info("the client is gone: " + gone.getMessage());
    }
    return false;
  }

  private void take(String body) {
    try {
      Message message = json.parseMessage(body);
      if (message == null) {
        refuse(ResponseErrorCode.InvalidRequest, "a message is a JSON object, not `null`");
      } else {
        messages.consume(message);
      }
    } catch (MessageIssueException bad) {
      dismiss(bad.getRpcMessage(), bad.getIssues());
    } catch (JsonParseException bad) {
      boolean wellFormed = bad.getCause() instanceof IllegalStateException;
      refuse(
          wellFormed ? ResponseErrorCode.InvalidRequest : ResponseErrorCode.ParseError,
          wellFormed ? "a message is one JSON object" : "a message that is not JSON");
    } catch (NumberFormatException bad) {
      refuse(ResponseErrorCode.InvalidRequest, "an id is a string or an integer of 32 bits");
    }
  }

  /** A notification gets no answer; the log is the only place to tell of it. */
  private void dismiss(Message message, List<MessageIssue> issues) {
    List<MessageIssue> plain = issues.stream().map(MessageReader::plain).toList();
    if (message instanceof NotificationMessage notification) {
      LOG.warning("dropped `" + notification.getMethod() + "`: " + plain.get(0).getText());
    } else {
      refusals.handle(message, plain);
    }
  }

  /** The parser's own words would lead users to its pages. */
  private static MessageIssue plain(MessageIssue issue) {
    return issue.getIssueCode() == ResponseErrorCode.ParseError.getValue()
        ? new MessageIssue(
            "`params` are not what the method takes", ResponseErrorCode.InvalidParams.getValue())
        : issue;
  }

  /** Answers a message that has no id. */
  private void refuse(ResponseErrorCode code, String why) {
    refusals.handle(new RequestMessage(), List.of(new MessageIssue(why, code.getValue())));
  }
}
