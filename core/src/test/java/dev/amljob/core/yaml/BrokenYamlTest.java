// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What people type and get wrong: the text under the squiggle, the message, what the repair makes
 * of it, and which keys are still read.
 *
 * <p>{@code broken.txt} has for each snippet a title, its lines, indented, and what is expected. In
 * it an arrow stands for a tab, {@code ␀} for NUL, and {@code ⌿} ends a text without a line break.
 * {@code -Damljob.golden.update=true} writes what comes out.
 */
class BrokenYamlTest {
  private static final Path RESOURCE =
      Path.of(
          System.getProperty("amljob.root", "."),
          "core/src/test/resources/dev/amljob/core/yaml/broken.txt");

  @Test
  void saysWhatIsWrongAndReadsTheRest() throws IOException {
    String expected = Files.readString(RESOURCE);
    String actual =
        expected.lines().collect(Snippets::new, Snippets::add, (left, right) -> {}).all().stream()
            .map(BrokenYamlTest::described)
            .collect(Collectors.joining("\n"));
    if (Boolean.getBoolean("amljob.golden.update")) {
      Files.writeString(RESOURCE, actual);
      return;
    }
    assertThat(actual).isEqualTo(expected);
  }

  /** A snippet with its title. */
  private record Snippet(String title, List<String> lines) {
    String text() {
      String joined = String.join("\n", lines) + "\n";
      return joined.replace('→', '\t').replace('␀', '\0').replace("⌿\n", "");
    }
  }

  /** The snippets of a file, while its lines are read. */
  private static final class Snippets {
    private final List<Snippet> all = new ArrayList<>();

    void add(String line) {
      if (line.startsWith("# ")) {
        all.add(new Snippet(line.substring(2), new ArrayList<>()));
      } else if (line.startsWith("    ")) {
        all.get(all.size() - 1).lines.add(line.substring(4));
      }
    }

    List<Snippet> all() {
      return all;
    }
  }

  private static String described(Snippet snippet) {
    String text = snippet.text();
    YamlDocument document = parse(text);
    StringBuilder out = new StringBuilder("# " + snippet.title + "\n");
    snippet.lines.forEach(line -> out.append("    ").append(line).append('\n'));
    for (SyntaxFault fault : document.faults()) {
      out.append("[%s] %s%n".formatted(shown(fault.span().of(text)), fault.message()));
      if (!fault.repair().isEmpty()) {
        out.append("fix: ").append(repaired(text, document, fault)).append('\n');
      }
    }
    String keys =
        document.rootMapping().stream()
            .flatMap(root -> root.entries().stream())
            .map(YamlEntry::name)
            .collect(Collectors.joining(", "));
    return shown(out.append("keys: ").append(keys).append('\n').toString().replace("\n", "\r"))
        .replace('\r', '\n');
  }

  /** Returns the lines that a repair changes; it takes one fault away and adds none. */
  private static String repaired(String text, YamlDocument document, SyntaxFault fault) {
    String repaired = TextEdit.applyAll(text, fault.repair());
    assertThat(parse(repaired).faults()).hasSize(document.faults().size() - 1);
    List<String> before = text.lines().toList();
    return repaired.lines().filter(line -> !before.contains(line)).collect(Collectors.joining("~"));
  }

  private static String shown(String text) {
    return text.replace('\t', '→').replace('\0', '␀').replace('\n', '~');
  }

  private static YamlDocument parse(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text));
  }
}
