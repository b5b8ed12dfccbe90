// SPDX-License-Identifier: MIT
package dev.amljob.core.discovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether ignore files say here what they say to Git, which is asked where it is installed. */
class GitIgnoresTest {
  private static final List<String> FILES =
      List.of(
          "a.yml",
          "b.yml",
          "A.yml",
          "a.yaml",
          "abc.yml",
          "a b.yml ",
          "#a.yml",
          "!a.yml",
          "[a].yml",
          "a-b.yml",
          "a]b.yml",
          "ä.yml",
          "build/a.yml",
          "build/b/a.yml",
          "src/build/a.yml",
          "src/build/deep/b.yml",
          "src/a.yml",
          "src/x/y/z/a.yml",
          "src/x/a.yml",
          "x/y/a.yml",
          "y/x/b.yml",
          "deep/er/est/a.yml",
          "1.yml",
          "12.yml");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.yml",
        "/a.yml",
        "*.yml",
        "/*.yml",
        "a*",
        "?.yml",
        "build",
        "build/",
        "/build",
        "/build/",
        "src/build",
        "src/build/",
        "build/*",
        "build/**",
        "**/build",
        "**/build/",
        "/**/a.yml",
        "src/**/a.yml",
        "src/**",
        "**/x/**",
        "**",
        "*",
        "/*",
        "*/",
        "**/",
        "src/*/a.yml",
        "src/x*/a.yml",
        "*.yml|!a.yml",
        "!a.yml|*.yml",
        "build/|!build/a.yml",
        "build/*|!build/a.yml",
        "*|!*/|!a.yml",
        "[ab].yml",
        "[!a].yml",
        "[^a].yml",
        "[a-c]*.yml",
        "[]a].yml",
        "[a].yml",
        "\\[a\\].yml",
        "a[]]b.yml",
        "a[-b]b.yml",
        "[[:digit:]].yml",
        "[[:digit:]]*.yml",
        "[[:upper:]].yml",
        "[[:alpha:][:digit:]].yml",
        "[a",
        "a\\",
        "\\a.yml",
        "\\#a.yml",
        "\\!a.yml",
        "#a.yml",
        "!a.yml",
        "a.yml ",
        "a.yml\\ ",
        "a b.yml\\ ",
        "a b.yml ",
        " a.yml",
        "a.yml\r",
        "a//b",
        "//a.yml",
        "x/",
        "x/y",
        "/x",
        "y/x/",
        "a.y?l",
        "*a*",
        "*a*b*",
        "**a.yml",
        "a**",
        "src/**x/a.yml",
        "*/*/a.yml",
        "**/*/a.yml",
        "**/**/a.yml",
        "./a.yml",
        "../a.yml",
        "ä.yml",
        "[ä].yml",
        "?",
        "??.yml",
        "",
        "/",
        "!",
        "!/",
        "src/x/y/z",
        "z",
        "est/",
        "er/est",
        "**/er/est",
        "deep/**/est/",
        "[1-9].yml",
        "[1-]2.yml",
        "[\\a].yml",
        "[a\\]]*.yml",
        "[!\\]]*.yml"
      })
  void agreesWithGit(String patterns) throws IOException, InterruptedException {
    assumeTrue(git("init", "-q").isPresent(), "git is not installed");
    Files.write(folder.resolve(".gitignore"), patterns.replace('|', '\n').getBytes(UTF_8));
    for (String file : FILES) {
      write(file);
    }
    assertThat(found()).isEqualTo(seenByGit());
  }

  @Test
  void readsNestedFilesAndThoseAbove() throws IOException, InterruptedException {
    assumeTrue(git("init", "-q").isPresent(), "git is not installed");
    for (String file : FILES) {
      write(file);
    }
    Files.writeString(folder.resolve(".gitignore"), "a.yml\nsrc/x/y/\n");
    Files.writeString(folder.resolve("src/.gitignore"), "!a.yml\n/build/deep\n");
    Files.writeString(folder.resolve("deep/.gitignore"), "*\n!er\n!est\n!a.yml\n");
    Files.writeString(folder.resolve(".git/info/exclude"), "b.yml\n!abc.yml\n");
    assertThat(found()).isEqualTo(seenByGit());
    assertThat(found("src/x"))
        .isEqualTo(seenByGit().stream().filter(name -> name.startsWith("src/x/")).toList());
  }

  @Test
  void ignoresNothingAboveWithoutARepository() throws IOException {
    write("build/a.yml");
    Files.writeString(folder.resolve(".gitignore"), "*.yml\n");
    assertThat(found()).isEmpty();
    assertThat(found("build")).containsExactly("build/a.yml");
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  private List<String> found() throws IOException {
    return found("");
  }

  private List<String> found(String start) throws IOException {
    Path root = folder.toRealPath();
    List<String> found = new ArrayList<>();
    walk(root, root.resolve(start), GitIgnores.above(root.resolve(start)), found);
    return found.stream().sorted().toList();
  }

  private static void walk(Path root, Path at, GitIgnores ignores, List<String> found)
      throws IOException {
    ignores.enter(at);
    try (Stream<Path> children = Files.list(at)) {
      for (Path child : children.toList()) {
        boolean isFolder = Files.isDirectory(child);
        String name = root.relativize(child).toString().replace('\\', '/');
        if (name.startsWith(".git") || ignores.ignores(child, isFolder)) {
          continue;
        }
        if (isFolder) {
          walk(root, child, ignores, found);
        } else if (!name.endsWith(".gitignore")) {
          found.add(name);
        }
      }
    }
    ignores.leave();
  }

  private List<String> seenByGit() throws IOException, InterruptedException {
    String listed = git("ls-files", "-z", "--others", "--exclude-standard").orElseThrow();
    TreeSet<String> names = new TreeSet<>(List.of(listed.split("\0", -1)));
    names.remove("");
    names.removeIf(name -> name.endsWith(".gitignore"));
    return List.copyOf(names);
  }

  private Optional<String> git(String... arguments) throws InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "core.excludesFile=", "-c", "core.ignoreCase=false"));
    command.addAll(List.of(arguments));
    try {
      Process git = new ProcessBuilder(command).directory(folder.toFile()).start();
      String out = new String(git.getInputStream().readAllBytes(), UTF_8);
      return git.waitFor() == 0 ? Optional.of(out) : Optional.empty();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }
}
