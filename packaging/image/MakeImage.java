// SPDX-License-Identifier: MIT
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes two images of the built command: one that brings its own Java, and one of jars alone.
 *
 * <p>{@code java packaging/image/MakeImage.java CHECKOUT TARGET TIME PARTS}: below TARGET come
 * {@code image} and {@code jars}, whose files all have that time and which hold PARTS, a list of
 * the libraries as CycloneDX has it. A Java that a jar needs and {@code
 * modules.txt} does not name, a jar without a licence, and an archive of classes that Java does not
 * take all fail.
 */
final class MakeImage {
  private static final String MAIN = "dev.amljob.cli.Main";
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private final Path checkout;
  private final Path packaging;
  private final Path image;
  private final Path jars;
  private final FileTime time;
  private final Path parts;

  private MakeImage(Path checkout, Path target, Instant time, Path parts) {
    this.checkout = checkout;
    this.packaging = checkout.resolve("packaging/image");
    this.image = target.resolve("image");
    this.jars = target.resolve("jars");
    this.time = FileTime.from(time);
    this.parts = parts;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path target = Path.of(arguments[1]).toAbsolutePath().normalize();
    new MakeImage(
            Path.of(arguments[0]).toAbsolutePath().normalize(),
            target,
            Instant.parse(arguments[2]),
            Path.of(arguments[3]))
        .make();
  }

  private void make() throws IOException, InterruptedException {
    delete(image);
    delete(jars);
    copyApplication();
    copyLicences();
    linkRuntime();
    writeShare();
    // What is in both is done; the jars go without what belongs to one platform.
    for (String part : List.of("app", "bin", "licences", "share", "LICENSE", "NOTICE")) {
      copyTree(image.resolve(part), jars.resolve(part));
    }
    writeParts();
    stamp(jars);
    stamp(image);
    makeArchive();
    stamp(image);
  }

  private void copyApplication() throws IOException {
    Path built = checkout.resolve("cli/target");
    Path app = Files.createDirectories(image.resolve("app"));
    Files.copy(built.resolve("amljob.jar"), app.resolve("amljob.jar"));
    copyTree(built.resolve("lib"), app.resolve("lib"));
    Files.copy(packaging.resolve("jvm.options"), app.resolve("jvm.options"));
    copyTree(packaging.resolve("bin"), image.resolve("bin"));
    Files.copy(checkout.resolve("LICENSE"), image.resolve("LICENSE"));
    Files.copy(checkout.resolve("NOTICE"), image.resolve("NOTICE"));
  }

  // --- Licences ---

  private void copyLicences() throws IOException {
    Path licences = Files.createDirectories(image.resolve("licences"));
    List<String> table = Files.readAllLines(packaging.resolve("licences.tsv"));
    for (Path jar : list(image.resolve("app/lib"))) {
      String name = jar.getFileName().toString();
      String library = name.replaceFirst("-\\d.*", "");
      if (library.startsWith("amljob-")) {
        continue;
      }
      String licence =
          table.stream()
              .filter(line -> line.startsWith(library + "\t"))
              .map(line -> line.substring(library.length() + 1))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(name + " is not in licences.tsv"));
      copyLicence(jar, licence, Files.createDirectories(licences.resolve(library)));
    }
  }

  private void copyLicence(Path jar, String licence, Path folder) throws IOException {
    int copied = extract(jar, folder);
    if (licence.equals("Apache-2.0")) {
      Path source = only(image.resolve("app/lib"), "jackson-core-");
      try (ZipFile zip = new ZipFile(source.toFile());
          InputStream text = zip.getInputStream(zip.getEntry("META-INF/LICENSE"))) {
        Files.copy(text, folder.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
      }
    } else if (!licence.equals("inside")) {
      Files.copy(packaging.resolve("licences/" + licence + ".txt"), folder.resolve("LICENSE"));
    } else if (copied == 0) {
      throw new IllegalStateException(jar.getFileName() + " has no licence inside");
    }
  }

  /** Takes licences and notices out of a jar, and says how many. */
  private static int extract(Path jar, Path folder) throws IOException {
    int copied = 0;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().matches("META-INF/([\\w-]*LICENSE|NOTICE|AL2|LGPL)[\\w.]*")) {
          String name = entry.getName().substring("META-INF/".length());
          try (InputStream text = zip.getInputStream(entry)) {
            Files.copy(text, folder.resolve(name));
          }
          copied++;
        }
      }
    }
    return copied;
  }

  // --- Java ---

  private void linkRuntime() throws IOException, InterruptedException {
    List<String> lines = Files.readAllLines(packaging.resolve("modules.txt"));
    Set<String> modules = new TreeSet<>(lines);
    modules.removeIf(line -> line.isEmpty() || line.startsWith("#") || line.startsWith("!"));
    Set<String> missing = neededModules();
    missing.removeAll(modules);
    missing.removeIf(module -> lines.contains("!" + module));
    if (!missing.isEmpty()) {
      throw new IllegalStateException("jdeps finds more than modules.txt has: " + missing);
    }
    run(
        tool("jlink"),
        "--add-modules",
        String.join(",", modules),
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        Runtime.version().feature() < 21 ? "--compress=2" : "--compress=zip-6",
        "--output",
        image.resolve("runtime").toString());
    // Java's own archive, for when ours cannot be taken.
    run(java(), "-Xshare:dump");
  }

  private Set<String> neededModules() throws IOException, InterruptedException {
    String jars =
        list(image.resolve("app/lib")).stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    String found =
        run(
            tool("jdeps"),
            "--multi-release",
            "17",
            "--ignore-missing-deps",
            "--print-module-deps",
            "--class-path",
            // Not a wildcard, which programs of Java replace by themselves on Windows.
            jars,
            image.resolve("app/amljob.jar").toString());
    return new TreeSet<>(Arrays.asList(found.strip().split(",")));
  }

  // --- The list of parts ---

  /** Lists the libraries in both, and Java where there is one, which has its own security fixes. */
  private void writeParts() throws IOException {
    String list = Files.readString(parts);
    String name = "amljob.cdx.json";
    write(jars.resolve(name), list);
    String[] around = list.split("(?m)(?<=^  \"components\" : \\[)$", -1);
    if (around.length != 2) {
      throw new IllegalStateException(parts + " has no list of components where it should");
    }
    String version = Runtime.version().toString();
    String java =
        """

            {
              "type" : "platform",
              "bom-ref" : "java",
              "publisher" : "%s",
              "name" : "openjdk",
              "version" : "%s",
              "licenses" : [
                {
                  "expression" : "GPL-2.0-only WITH Classpath-exception-2.0"
                }
              ],
              "purl" : "pkg:generic/openjdk@%s"
            },"""
            .formatted(System.getProperty("java.vendor"), version, version.replace("+", "%2B"));
    write(image.resolve(name), around[0] + java + around[1]);
  }

  // --- What shells and man read ---

  private void writeShare() throws IOException, InterruptedException {
    Path share = image.resolve("share");
    write(share.resolve("bash-completion/completions/amljob"), amljob(MAIN, "completion", "bash"));
    write(share.resolve("zsh/amljob.zsh"), amljob(MAIN, "completion", "zsh"));
    write(
        share.resolve("fish/vendor_completions.d/amljob.fish"), amljob(MAIN, "completion", "fish"));
    write(share.resolve("powershell/amljob.ps1"), amljob(MAIN, "completion", "powershell"));
    String day = time.toString().substring(0, "2026-01-01".length());
    write(share.resolve("man/man1/amljob.1"), amljob("dev.amljob.cli.ManPage", day));
  }

  private String amljob(String... words) throws IOException, InterruptedException {
    return run(command(words));
  }

  private String[] command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(java());
    command.add("@" + image.resolve("app/jvm.options"));
    command.addAll(List.of("-cp", image.resolve("app/amljob.jar").toString()));
    command.addAll(List.of(words));
    return command.toArray(String[]::new);
  }

  // --- The archive of loaded classes ---

  private void makeArchive() throws IOException, InterruptedException {
    boolean ahead = Runtime.version().feature() >= 25;
    Path app = image.resolve("app");
    Path archive = app.resolve(ahead ? "amljob.aot" : "amljob.jsa");
    String use;
    if (ahead) {
      // A record of what was compiled is of no use to short runs, and reading it takes time.
      train(
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTRecordTraining",
          "-XX:AOTCacheOutput=" + archive);
      use = "-XX:AOTCache=" + archive;
    } else {
      Path classes = app.resolve("classes");
      train("-XX:DumpLoadedClassList=" + classes);
      use = "-XX:SharedArchiveFile=" + archive;
      run(withFlags(command(), "-Xshare:dump", "-XX:SharedClassListFile=" + classes, use));
      Files.delete(classes);
      archive.toFile().setWritable(true, true);
    }
    tryArchive(use);
    long bytes = Files.size(app.resolve("amljob.jar"));
    for (Path jar : list(app.resolve("lib"))) {
      bytes += Files.size(jar);
    }
    String facts =
        archive.getFileName()
            + " "
            + Files.size(archive)
            + " "
            + bytes
            + " "
            + time.toMillis() / 1000;
    // Before Java 19, an archive is of use only where it was made. A place may hold blanks, so it
    // comes last.
    write(app.resolve("archive"), facts + (ahead ? "" : " " + app) + "\n");
  }

  private void train(String... flags) throws IOException, InterruptedException {
    String examples = checkout.resolve("examples").toString();
    run(withFlags(command("dev.amljob.cli.Training", "all", examples), flags));
  }

  /** Fails when Java does not take our classes out of the archive. */
  private void tryArchive(String use) throws IOException, InterruptedException {
    String job = checkout.resolve("examples/hello.yml").toString();
    String log = run(withFlags(command(MAIN, "lint", job), use, "-Xlog:class+load"));
    if (log.lines().noneMatch(line -> line.contains(MAIN) && line.contains("shared objects"))) {
      throw new IllegalStateException("Java does not take the archive that it made: " + use);
    }
  }

  private static String[] withFlags(String[] command, String... flags) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(2, List.of(flags));
    return all.toArray(String[]::new);
  }

  // --- Processes and files ---

  private String java() {
    return image.resolve("runtime/bin/java" + (WINDOWS ? ".exe" : "")).toString();
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name + (WINDOWS ? ".exe" : ""))
        .toString();
  }

  /** Runs a program and returns what it prints; one that fails, fails the build. */
  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder
        .environment()
        .keySet()
        .removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    Path complaints = Files.createTempFile("amljob", ".txt");
    Process process = builder.redirectError(complaints.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    int code = process.waitFor();
    String complaint = Files.readString(complaints);
    Files.delete(complaints);
    if (code != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + code + "\n" + printed + complaint);
    }
    return printed;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(Collectors.toList());
    }
  }

  private static Path only(Path folder, String prefix) throws IOException {
    return list(folder).stream()
        .filter(file -> file.getFileName().toString().startsWith(prefix))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + prefix + " in " + folder));
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        if (!Files.isDirectory(copy)) {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Gives all files one time: by that a launcher knows that nobody has replaced a jar. */
  private void stamp(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.setLastModifiedTime(file, time);
      }
    }
  }
}
