// SPDX-License-Identifier: MIT
package dev.amljob.lsp.workspace;

import java.util.Locale;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** How far a long answer has come, told to a client that gave a token for it; else to nobody. */
public final class Progress implements AutoCloseable {
  private static final int WHOLE = 100;

  private final LanguageClient client;
  private final @Nullable Either<String, Integer> token;
  private int told;

  private Progress(LanguageClient client, @Nullable Either<String, Integer> token) {
    this.client = client;
    this.token = token;
  }

  /** Begins to tell. */
  public static Progress begin(
      LanguageClient client, @Nullable Either<String, Integer> token, String title) {
    Progress progress = new Progress(client, token);
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle(title);
    begin.setPercentage(0);
    begin.setCancellable(true);
    progress.tell(begin);
    return progress;
  }

  /** Tells that some of all steps are done, where that is more than was told. */
  public void at(int done, int all) {
    int percentage = all == 0 ? WHOLE : (int) ((long) done * WHOLE / all);
    if (percentage > told) {
      told = percentage;
      WorkDoneProgressReport report = new WorkDoneProgressReport();
      report.setPercentage(percentage);
      report.setMessage(String.format(Locale.ROOT, "%d of %d files", done, all));
      tell(report);
    }
  }

  /** Tells what is being done. */
  public void doing(String what) {
    WorkDoneProgressReport report = new WorkDoneProgressReport();
    report.setMessage(what);
    tell(report);
  }

  private void tell(WorkDoneProgressNotification news) {
    if (token != null) {
      client.notifyProgress(new ProgressParams(token, Either.forLeft(news)));
    }
  }

  @Override
  public void close() {
    tell(new WorkDoneProgressEnd());
  }
}
