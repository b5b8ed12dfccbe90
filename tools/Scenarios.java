// SPDX-License-Identifier: MIT

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the scenarios of the command line: each a file that says what is there, what is typed, and
 * what then is printed. They run the launcher of this checkout, which must be built.
 *
 * <pre>
 * java tools/Scenarios.java [NAME...]                             those whose name begins so
 * java tools/Scenarios.java --command COMMAND [NAME...]           with another amljob than ./amljob
 * java -Damljob.golden.update=true tools/Scenarios.java [NAME...]  writes what is printed
 * </pre>
 *
 * <p>A scenario's first lines say what it shows. Then come sections: {@code === file NAME}, {@code
 * === needs} (a command without which it is skipped), {@code === run} (lines for a shell, in a
 * folder with those files), {@code === exit N}, {@code === stdout} and {@code === stderr}.
 */
public final class Scenarios {
  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path FOLDER = ROOT.resolve("cli/src/test/resources/scenarios");
  private static final boolean UPDATE = Boolean.getBoolean("amljob.golden.update");
  private static final long LIMIT_SECONDS = 120;
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final File NOTHING = new File(WINDOWS ? "NUL" : "/dev/null");

  private Scenarios() {}

  /** Runs them, some at a time, and ends with 1 if one of them fails. */
  public static void main(String[] arguments) throws Exception {
    boolean given = arguments.length > 1 && arguments[0].equals("--command");
    String[] names = Arrays.copyOfRange(arguments, given ? 2 : 0, arguments.length);
    if (!given && !Files.exists(ROOT.resolve("cli/target/amljob.jar"))) {
      System.err.println("call ./amljob once before, in the folder of the checkout");
      System.exit(2);
    }
    Path bin = given ? command(arguments[1]) : ROOT;
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> isWanted(file, names)).sorted().toList();
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    List<Future<Verdict>> verdicts = new ArrayList<>();
    for (Path file : files) {
      Callable<Verdict> run = () -> verdict(file, bin);
      verdicts.add(threads.submit(run));
    }
    threads.shutdown();
    int failed = 0;
    int skipped = 0;
    for (Future<Verdict> verdict : verdicts) {
      System.out.print(verdict.get().text);
      failed += verdict.get().failed ? 1 : 0;
      skipped += verdict.get().skipped ? 1 : 0;
    }
    if (given) {
      delete(bin);
    }
    System.out.printf("scenarios: %d, %d failed, %d skipped%n", files.size(), failed, skipped);
    System.exit(failed > 0 || files.isEmpty() ? 1 : 0);
  }

  private static Verdict verdict(Path file, Path bin) throws IOException, InterruptedException {
    try {
      return new Scenario(file, bin).check();
    } catch (IllegalStateException hangs) {
      return new Verdict(true, false, "FAILED: " + hangs.getMessage() + "\n");
    }
  }

  /** Returns a folder whose {@code amljob} is a command, words for a shell. */
  private static Path command(String words) throws IOException {
    Path bin = Files.createTempDirectory("amljob-command");
    Path script = bin.resolve("amljob");
    Files.writeString(script, "#!/bin/sh\nexec " + words + " \"$@\"\n");
    // Some scenarios run it as somebody else.
    for (Path path : List.of(bin, script)) {
      path.toFile().setReadable(true, false);
      path.toFile().setExecutable(true, false);
    }
    return bin;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static boolean isWanted(Path file, String... names) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt")
        && (names.length == 0 || Stream.of(names).anyMatch(name::startsWith));
  }

  /** What became of a scenario, and what to tell of it. */
  private record Verdict(boolean failed, boolean skipped, String text) {}

  /** One scenario's file. */
  private static final class Scenario {
    private final Path file;
    private final Path bin;
    private final String head;
    private final Map<String, String> sections = new LinkedHashMap<>();

    Scenario(Path file, Path bin) throws IOException {
      this.file = file;
      this.bin = bin;
      StringBuilder first = new StringBuilder();
      String section = null;
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("=== ")) {
          section = line.substring(4);
          sections.put(section, "");
        } else if (section == null) {
          first.append(line).append('\n');
        } else {
          sections.merge(section, line + "\n", String::concat);
        }
      }
      this.head = first.toString();
    }

    Verdict check() throws IOException, InterruptedException {
      Path folder = Files.createTempDirectory("amljob-scenario").toRealPath();
      try {
        Path work = Files.createDirectory(folder.resolve("work"));
        for (Map.Entry<String, String> section : sections.entrySet()) {
          if (section.getKey().startsWith("file ")) {
            Path target = work.resolve(section.getKey().substring(5));
            Files.createDirectories(target.getParent());
            Files.writeString(target, section.getValue());
          }
        }
        String needs = sections.get("needs");
        if (needs != null && run(folder, needs) != 0) {
          return new Verdict(false, true, "SKIPPED: " + file.getFileName() + ", no " + needs.strip() + "\n");
        }
        int exit = run(folder, sections.getOrDefault("run", "false\n"));
        return compare(actual(folder, exit));
      } finally {
        delete(folder);
      }
    }

    private int run(Path folder, String script) throws IOException, InterruptedException {
      ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
      builder.directory(folder.resolve("work").toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(NOTHING));
      builder.redirectOutput(folder.resolve("stdout").toFile());
      builder.redirectError(folder.resolve("stderr").toFile());
      Map<String, String> variables = builder.environment();
      variables.keySet().removeIf(name -> name.matches(".*COLOR.*|GITHUB_.*|CI|TF_BUILD|AMLJOB_DEBUG"));
      variables.put("PATH", bin + File.pathSeparator + variables.get("PATH"));
      variables.put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        // All of them must be gone before their folder goes.
        List<ProcessHandle> left = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(handle -> handle.onExit().join());
        throw new IllegalStateException(file.getFileName() + " hangs");
      }
      return process.exitValue();
    }

    private Map<String, String> actual(Path folder, int exit) throws IOException {
      Map<String, String> actual = new LinkedHashMap<>();
      sections.forEach(
          (name, text) -> {
            if (!name.matches("exit .*|stdout|stderr")) {
              actual.put(name, text);
            }
          });
      actual.put("exit " + exit, "");
      for (String stream : List.of("stdout", "stderr")) {
        String text = new String(Files.readAllBytes(folder.resolve(stream)), UTF_8);
        if (!text.isEmpty()) {
          String work = folder.resolve("work").toString();
          String clean = text.replace(work, "<folder>").replace(slashed(work), "<folder>");
          actual.put(stream, clean.endsWith("\n") ? clean : clean + "<no line break>\n");
        }
      }
      return actual;
    }

    /** Reports have slashes wherever they are made. */
    private static String slashed(String path) {
      return WINDOWS ? path.replace('\\', '/') : path;
    }

    private Verdict compare(Map<String, String> actual) throws IOException {
      StringBuilder text = new StringBuilder(head);
      actual.forEach((name, body) -> text.append("=== ").append(name).append('\n').append(body));
      if (text.toString().equals(Files.readString(file))) {
        return new Verdict(false, false, "");
      }
      if (UPDATE) {
        Files.writeString(file, text);
        return new Verdict(false, false, "written: " + file.getFileName() + "\n");
      }
      return new Verdict(true, false, "FAILED: " + file.getFileName() + "; it is now\n" + text);
    }
  }
}
