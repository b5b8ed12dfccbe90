// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes jobs as untidily as YAML allows, with comments wherever one may stand. */
final class MessyYaml {
  private static final List<String> ROOT_KEYS =
      List.of(
          "$schema",
          "command",
          "environment",
          "inputs",
          "outputs",
          "compute",
          "resources",
          "distribution",
          "tags",
          "description",
          "display_name",
          "x",
          "environment_variables");

  private static final String[] SCALARS = {
    "1.10",
    "PyTorch",
    "uri_file",
    "a b",
    "'it''s'",
    "\"q\\tq\"",
    "on",
    "~",
    "2024-01-01",
    "azureml:e:1",
    "\"#no comment\"",
    "a#b",
    "-x",
    "http://a/b",
    "''",
    "é😀"
  };

  private static final String[] FLOWS = {
    "{}",
    "[ ]",
    "{a:   1,b: 2 }",
    "[1,2 , 3]",
    "{ x: [ a , {b: c} ] , y: 'z'}",
    "[a: 1, ]",
    "{\n  a: 1, # in\n      b: [2,\n   3]\n    }"
  };

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final List<String> anchors = new ArrayList<>();
  private int comments;
  private int named;

  private MessyYaml(Random random) {
    this.random = random;
  }

  static String document(Random random) {
    MessyYaml yaml = new MessyYaml(random);
    yaml.write();
    String text = yaml.out.toString();
    if (random.nextInt(4) == 0) {
      text = text.substring(0, text.length() - 1);
    }
    if (random.nextInt(5) == 0) {
      text = text.replace("\n", "\r\n");
    }
    return random.nextInt(6) == 0 ? "\uFEFF" + text : text;
  }

  private void write() {
    between(0);
    if (chance(8)) {
      out.append("---").append(trailing());
    }
    List<String> keys = new ArrayList<>(ROOT_KEYS);
    Collections.shuffle(keys, random);
    mapping(keys.subList(0, 2 + random.nextInt(6)), chance(10) ? 2 : 0, 0);
    between(0);
    if (chance(10)) {
      out.append("...\n");
    }
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private String spaces(int most) {
    return " ".repeat(random.nextInt(most + 1));
  }

  private String trailing() {
    String comment = chance(4) ? "  ".substring(random.nextInt(2)) + comment() : "";
    return comment + spaces(2) + "\n";
  }

  private String comment() {
    return "# " + "c" + comments++ + (chance(5) ? " : {x" : "");
  }

  /** Writes blank lines and comments, at any column. */
  private void between(int indent) {
    while (chance(3)) {
      if (chance(2)) {
        out.append(spaces(6)).append("\n");
      } else {
        out.append(" ".repeat(chance(2) ? indent : random.nextInt(9)));
        out.append(comment()).append(spaces(1)).append("\n");
      }
    }
  }

  private void mapping(List<String> keys, int indent, int depth) {
    boolean first = true;
    for (String key : keys) {
      if (!first) {
        between(indent);
      }
      first = false;
      out.append(" ".repeat(indent));
      entry(key, indent, depth);
    }
  }

  private void entry(String key, int indent, int depth) {
    out.append(chance(6) ? "\"" + key + "\"" : key).append(chance(5) ? " :" : ":");
    value(indent, depth, false);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of("type", "path", "mode", "b", "a"));
    Collections.shuffle(names, random);
    return names.subList(0, 1 + random.nextInt(4));
  }

  /** Writes a value with the end of its last line. */
  private void value(int indent, int depth, boolean item) {
    String anchor = "";
    if (chance(8)) {
      anchor = "  ".substring(random.nextInt(2)) + "&n" + ++named;
    }
    int kind = random.nextInt(depth > 3 ? 6 : 9);
    switch (kind) {
      case 0 -> {
        boolean alias = !anchors.isEmpty() && anchor.isEmpty();
        out.append(alias ? " *" + anchors.get(random.nextInt(anchors.size())) : anchor)
            .append(trailing());
      }
      case 1 ->
          out.append(anchor).append(" ").append(spaces(3)).append(pick(SCALARS)).append(trailing());
      case 2 -> out.append(anchor).append(" ").append(flow(indent)).append(trailing());
      case 3 -> lines(anchor, indent);
      case 4, 5 -> block(anchor, indent);
      case 6 -> {
        out.append(anchor).append(trailing());
        sequence(indent + (item ? 1 : 0) + random.nextInt(4), depth + 1);
      }
      default -> {
        out.append(anchor).append(trailing());
        int inner = indent + 1 + random.nextInt(4);
        between(inner);
        mapping(names(), inner, depth + 1);
      }
    }
    if (!anchor.isEmpty()) {
      anchors.add(anchor.strip().substring(1));
    }
  }

  private String pick(String... all) {
    return all[random.nextInt(all.length)];
  }

  private String flow(int indent) {
    return spaces(2) + pick(FLOWS).replace("\n", "\n" + " ".repeat(indent + 1));
  }

  private void lines(String anchor, int indent) {
    String quote = pick("", "'", "\"");
    out.append(anchor)
        .append(" ")
        .append(quote)
        .append("one")
        .append(quote.isEmpty() ? "" : spaces(2));
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      out.append(chance(3) ? "\n" + spaces(3) : "")
          .append("\n")
          .append(" ".repeat(indent + 1 + random.nextInt(4)))
          .append("two three");
    }
    out.append(quote).append(trailing());
  }

  private void block(String anchor, int indent) {
    int increment = chance(3) ? 1 + random.nextInt(4) : 0;
    String extra = increment == 0 ? "" : Integer.toString(increment);
    out.append(anchor).append(" ").append(pick("|", ">")).append(extra).append(pick("", "-", "+"));
    out.append(trailing());
    int column = indent + (increment == 0 ? 1 + random.nextInt(5) : increment);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      boolean deeper = (increment > 0 || i > 0) && chance(3);
      out.append(chance(4) ? spaces(column + (i > 0 && chance(3) ? 2 : 0)) + "\n" : "")
          .append(" ".repeat(column))
          .append(deeper ? "  " : "")
          .append(pick("text", "# no comment", "a: b", "- x", "tab\tend "))
          .append(chance(4) ? "  " : "")
          .append("\n");
    }
    out.append(chance(5) ? spaces(column) + "\n\n" : "");
  }

  private void sequence(int column, int depth) {
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      between(column);
      out.append(" ".repeat(column)).append("-");
      if (depth < 4 && chance(3)) {
        int gap = 1 + random.nextInt(3);
        out.append(" ".repeat(gap));
        List<String> names = names();
        entry(names.get(0), column + 1 + gap, depth);
        between(column + 1 + gap);
        mapping(names.subList(1, names.size()), column + 1 + gap, depth);
      } else {
        value(column, depth, true);
      }
    }
  }
}
