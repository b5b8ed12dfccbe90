// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * A run that does what people do, so that Java can keep the classes that it loads in an archive;
 * the launcher calls it once.
 */
final class Training {
  private Training() {}

  /**
   * Lints a folder, and does all else that is worth a quick start, if asked.
   *
   * @param arguments {@code lint} or {@code all}, and a folder with good and bad jobs
   */
  public static void main(String[] arguments) {
    String folder = arguments[1];
    // The plain command line has a way of its own; its verdict depends on the folder.
    Main.in(surroundings(true)).run("lint", folder);
    Main.in(surroundings(false)).run("lint", folder);
    boolean allRan = arguments[0].equals("lint") || (takesOptions(folder) && isServed());
    System.exit(allRan ? 0 : 1);
  }

  private static Surroundings surroundings(boolean terminal) {
    return surroundings(terminal, InputStream.nullInputStream());
  }

  private static Surroundings surroundings(boolean terminal, InputStream in) {
    return new Surroundings(
        Surroundings.ofProcess().folder(),
        Map.of(),
        () -> terminal,
        false,
        in,
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  private static boolean takesOptions(String folder) {
    return isFine("lint", "--color", "always", "--fail-on", "never", folder)
        && isFine("lint", "--format", "json", "--fail-on", "never", folder);
  }

  private static boolean isFine(String... arguments) {
    return Main.in(surroundings(false)).run(arguments) == ExitCode.CLEAN;
  }

  /** Edits a job as an editor does, from the first word to the last. */
  private static boolean isServed() {
    String job = "{\"textDocument\":{\"uri\":\"file:///job.yml\"";
    String range =
        ",\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":1,\"character\":0}}";
    String messages =
        request("initialize", "{\"processId\":" + parent() + ",\"capabilities\":{}}")
            + notification("initialized", "{}")
            + notification(
                "textDocument/didOpen",
                job
                    + ",\"languageId\":\"azureml-yaml\",\"version\":1,"
                    + "\"text\":\"command: ls ${{inputs.a}}\\nenvironment: azureml:\"}}")
            + request("textDocument/diagnostic", job + "}}")
            + request("textDocument/documentSymbol", job + "}}")
            + request(
                "textDocument/codeAction", job + "}" + range + ",\"context\":{\"diagnostics\":[]}}")
            + request("textDocument/documentLink", job + "}}")
            + request("textDocument/inlayHint", job + "}" + range + "}")
            + request("textDocument/semanticTokens/full", job + "}}")
            + request("textDocument/foldingRange", job + "}}")
            + request(
                "textDocument/completion", job + "},\"position\":{\"line\":1,\"character\":21}}")
            + request("textDocument/hover", job + "},\"position\":{\"line\":1,\"character\":2}}")
            + request("shutdown", "null")
            + notification("exit", "null");
    InputStream in = new ByteArrayInputStream(messages.getBytes(UTF_8));
    return Main.in(surroundings(false, in)).run(CommandLineSpec.LSP) == ExitCode.CLEAN;
  }

  /** Returns a process that outlives this one, as an editor outlives its server. */
  private static String parent() {
    return ProcessHandle.current().parent().map(process -> "" + process.pid()).orElse("null");
  }

  private static String request(String method, String params) {
    return frame("\"id\":\"" + method + "\",\"method\":\"" + method + "\",\"params\":" + params);
  }

  private static String notification(String method, String params) {
    return frame("\"method\":\"" + method + "\",\"params\":" + params);
  }

  private static String frame(String members) {
    String message = "{\"jsonrpc\":\"2.0\"," + members + "}";
    return "Content-Length: " + message.length() + "\r\n\r\n" + message;
  }
}
