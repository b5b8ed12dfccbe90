// SPDX-License-Identifier: MIT
package dev.amljob.cli.pages;

import dev.amljob.core.MemoryFiles;
import dev.amljob.core.config.ConfigSource;
import dev.amljob.core.config.Configurations;
import dev.amljob.core.files.ProjectFiles;
import dev.amljob.core.files.WorkingFolder;
import dev.amljob.core.linter.LintOptions;
import dev.amljob.core.linter.LintResult;
import dev.amljob.core.linter.Linter;
import dev.amljob.core.rule.RuleSet;
import dev.amljob.core.text.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule's page, {@code docs/rules/<id>.md}, cut into its sections and fenced blocks.
 *
 * <p>The first block of a section that opens with {@code ```yaml} is the job; {@code ```yaml bom},
 * {@code crlf} and {@code latin-1} say how its bytes differ from what is shown, {@code alone} that
 * no other file is there; {@code empty name} that only an empty folder is there; {@code ```yaml
 * name.yml} is another file beside it, behind whose name may stand {@code link} or its size in
 * bytes. The block {@code ```text} holds what is printed.
 */
record RulePage(List<String> lines) {
  static final List<String> HEADINGS =
      List.of("What it does", "Why", "Example", "Use instead", "Fix");

  private static final String EMPTY_FOLDER = "empty ";

  /**
   * A fenced block: what stands behind its opening fence, and the lines between the fences, by
   * number.
   */
  private record Block(String info, int from, int to) {}

  List<String> headings() {
    return lines.stream()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();
  }

  /** Returns what the linter finds in the job of a section, with only the rules of a set. */
  LintResult lint(String heading, RuleSet rules) {
    MemoryFiles files = new MemoryFiles();
    SourceFile job = SourceFile.of("job.yml", "");
    boolean knowsFiles = false;
    for (Block block : blocks(heading)) {
      String[] words = block.info.split(" ", 2);
      if (!words[0].equals("yaml")) {
        continue;
      }
      String variant = words.length == 1 ? "" : words[1];
      String text = String.join("\n", lines.subList(block.from, block.to)) + "\n";
      if (variant.contains(".") || variant.contains("/")) {
        add(files, variant, text);
        knowsFiles = true;
      } else {
        knowsFiles |= variant.equals("alone") || variant.startsWith(EMPTY_FOLDER);
        if (variant.startsWith(EMPTY_FOLDER)) {
          files.withEmptyFolder(variant.substring(EMPTY_FOLDER.length()));
        }
        job = SourceFile.decode("job.yml", bytes(text, variant));
      }
    }
    ProjectFiles seen = knowsFiles ? files : ProjectFiles.unknown();
    return Linter.lint(job, new LintOptions(configured(rules, files), seen));
  }

  /** Returns rules with the options that a page's {@code .amljob.yml} sets. */
  private static RuleSet configured(RuleSet rules, MemoryFiles files) {
    LintOptions options =
        new Configurations(files, new WorkingFolder("/"), ConfigSource.SEARCH, () -> "1.0")
            .of("job.yml")
            .over(new LintOptions(rules, files));
    return rules.withOptions(options.rules().options());
  }

  private static void add(MemoryFiles files, String info, String text) {
    String[] words = info.split(" ", 2);
    if (words.length == 1) {
      files.with(words[0], text);
    } else if (words[1].equals("link")) {
      files.withLink(words[0]);
    } else {
      files.withSize(words[0], Long.parseLong(words[1]));
    }
  }

  private static byte[] bytes(String text, String variant) {
    return switch (variant) {
      case "bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case "crlf" -> text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case "latin-1" -> text.getBytes(StandardCharsets.ISO_8859_1);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Returns the page with another text in the output block of its example. */
  String withOutput(String output) {
    Block block =
        blocks("Example").stream()
            .filter(one -> one.info.equals("text"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no ```text block in the example"));
    List<String> changed = new ArrayList<>(lines.subList(0, block.from));
    output.lines().forEach(changed::add);
    changed.addAll(lines.subList(block.to, lines.size()));
    return String.join("\n", changed) + "\n";
  }

  private List<Block> blocks(String heading) {
    List<Block> blocks = new ArrayList<>();
    int start = lines.indexOf("## " + heading);
    String open = null;
    int from = 0;
    for (int i = start + 1; start >= 0 && i < lines.size(); i++) {
      String line = lines.get(i);
      if (open == null && line.startsWith("## ")) {
        break;
      } else if (open == null && line.startsWith("```")) {
        open = line.substring(3);
        from = i + 1;
      } else if (open != null && line.equals("```")) {
        blocks.add(new Block(open, from, i));
        open = null;
      }
    }
    return blocks;
  }
}
