// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.jspecify.annotations.Nullable;

/** Lets those messages through that say all that their method needs. */
final class ParamsCheck implements MessageConsumer {
  /** Nothing here needs these, so that a client may leave them out. */
  private static final Set<String> SPARED =
      Set.of("$.params.capabilities", "$.params.context.diagnostics");

  private final MessageJsonHandler json;
  private final MessageConsumer next;
  private final MessageConsumer validator = new ReflectiveMessageValidator();

  ParamsCheck(MessageJsonHandler json, MessageConsumer next) {
    this.json = json;
    this.next = next;
  }

  @Override
  public void consume(Message message) {
    if (message instanceof RequestMessage request) {
      check(request, request.getMethod(), request.getParams());
    } else if (message instanceof NotificationMessage notification) {
      check(notification, notification.getMethod(), notification.getParams());
    }
    next.consume(message);
  }

  private void check(Message message, String method, @Nullable Object params) {
    JsonRpcMethod known = json.getJsonRpcMethod(method);
    if (known == null || known.getParameterTypes().length == 0) {
      return;
    }
    if (params == null) {
      throw new MessageIssueException(message, List.of(issue("`" + method + "` needs `params`")));
    }
    try {
      validator.consume(message);
    } catch (MessageIssueException incomplete) {
      List<MessageIssue> issues = incomplete.getIssues().stream().filter(this::matters).toList();
      if (!issues.isEmpty()) {
        String path = path(issues.get(0));
        throw new MessageIssueException(message, List.of(issue("there is no `" + path + "`")));
      }
    }
  }

  private boolean matters(MessageIssue issue) {
    return !SPARED.contains(path(issue));
  }

  /** The validator names the place at the end of its sentence. */
  private static String path(MessageIssue issue) {
    return issue.getText().substring(issue.getText().lastIndexOf(' ') + 1);
  }

  private static MessageIssue issue(String text) {
    return new MessageIssue(text, ResponseErrorCode.InvalidParams.getValue());
  }
}
