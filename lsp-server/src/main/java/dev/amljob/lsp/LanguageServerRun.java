// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.text.SourceFile;
import dev.amljob.lsp.command.JobSender;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;

/** Runs the language server on a pair of streams, and says how it ended. */
public final class LanguageServerRun {
  private final String version;
  private final Optional<JobSender> sender;

  /**
   * Makes a run.
   *
   * @param version what the server calls itself
   * @param sender what submits jobs, where there is something that can
   */
  public LanguageServerRun(String version, Optional<JobSender> sender) {
    this.version = version;
    this.sender = sender;
  }

  /**
   * Serves a client that writes to standard input. Nothing but the protocol goes to the output:
   * whoever prints something prints it to standard error.
   *
   * @return 0 after an orderly shutdown, 1 if the client just went away
   */
  public int serve(InputStream in, OutputStream out) {
    PrintStream before = System.out;
    System.setOut(System.err);
    ServerLog.open();
    try {
      return run(in, out);
    } finally {
      System.setOut(before);
    }
  }

  /**
   * Serves a client that listens on a port of this machine, and of no other.
   *
   * @return 0 after an orderly shutdown, 1 if the client just went away
   * @throws IOException if nobody listens there
   */
  public int serve(int port) throws IOException {
    try (LoopbackConnection connection = new LoopbackConnection(port)) {
      return serve(connection.in(), connection.out());
    }
  }

  private int run(InputStream in, OutputStream out) {
    AmljobServer server = new AmljobServer(version, sender);
    ExecutorService threads = Executors.newCachedThreadPool(Daemons.named("amljob-protocol"));
    Launcher<LanguageClient> launcher =
        new ConnectionBuilder()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(new BufferedOutputStream(out))
            .setExecutorService(threads)
            .setExceptionHandler(new Failures())
            .create();
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    threads.execute(LanguageServerRun::warmUp);
    threads.execute(() -> endWith(listening, server.lifecycle()));
    int code = server.lifecycle().atEnd().join();
    server.close();
    threads.shutdownNow();
    return code;
  }

  /** Loads what the first keystroke would have to wait for, while the client gets ready. */
  private static void warmUp() {
    String text = "command: ls ${{inputs.a}}\nenvironment: a\ncomputer: b\ninputs: {a: 1}\n";
    Linter.lint(SourceFile.of("warm-up", text), LintOptions.defaults());
  }

  /** The end of the input is the end of the server, however it came. */
  private static void endWith(Future<Void> listening, Lifecycle lifecycle) {
    try {
      listening.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException broken) {
      // The stream is of no more use; the client sees that as well.
    } finally {
      lifecycle.end();
    }
  }
}
