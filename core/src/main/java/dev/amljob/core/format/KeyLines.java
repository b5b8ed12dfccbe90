// SPDX-License-Identifier: MIT
package dev.amljob.core.format;

import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import dev.amljob.core.yaml.YamlAlias;
import dev.amljob.core.yaml.YamlComment;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that belong to each key of a block mapping, and how they can be moved. */
final class KeyLines {
  /** A comment to an editor, which has to stay at the top of the file. */
  private static final String MODELINE = "yaml-language-server:";

  private final Page page;
  private final Map<Integer, YamlComment> comments = new HashMap<>();

  /** Last lines of block scalars to which all blank lines below belong. */
  private final BitSet keeping = new BitSet();

  private final List<YamlAlias> aliases = new ArrayList<>();

  /**
   * A key with all that goes with it.
   *
   * @param entry the key and its value
   * @param first its first line, that of a comment or of the key
   * @param last its last line
   */
  record Block(YamlEntry entry, int first, int last) {}

  KeyLines(YamlDocument document) {
    this.page = new Page(document.source());
    for (YamlNode node : document.nodes()) {
      if (node instanceof YamlAlias alias) {
        aliases.add(alias);
      } else if (node instanceof YamlScalar scalar && scalar.style().isBlock()) {
        BlockText block = BlockText.of(scalar, page);
        keeping.set(block.lastLine(), block.lastLine() + (block.keeps() ? 1 : 0));
      }
    }
    for (YamlComment comment : document.comments()) {
      int line = page.lineOf(comment.span().start());
      if (page.afterBlanks(page.line(line).start()) == comment.span().start()) {
        comments.put(line, comment);
      }
    }
  }

  /**
   * Returns the keys between which no blank line lies, group by group; none where a key does not
   * begin its line.
   */
  List<List<Block>> groups(YamlMapping mapping) {
    List<List<Block>> groups = new ArrayList<>();
    int end = -1;
    for (YamlEntry entry : mapping.entries()) {
      Head head = Head.of(entry.key().span().start(), page);
      if (!head.startsLine()) {
        return List.of();
      }
      Block block = block(entry, page.lineOf(head.start()), end);
      if (groups.isEmpty() || block.first != end + 1) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(block);
      end = block.last;
    }
    return groups;
  }

  private Block block(YamlEntry entry, int keyLine, int previousEnd) {
    int first = keyLine;
    // Farther to the right, it would become text where it came to stand below a block scalar.
    while (first - 1 > previousEnd
        && isOrdinaryComment(first - 1)
        && page.indentation(first - 1) <= page.indentation(keyLine)) {
      first--;
    }
    int last = Math.max(keyLine, page.lastLineOf(entry.value()));
    return new Block(entry, first, lastComment(last, page.indentation(keyLine)));
  }

  /** Returns the last of the comments below a line that stand farther to the right than a key. */
  private int lastComment(int line, int column) {
    int last = line;
    int next = line + 1;
    while (next < page.lineCount() && (page.isBlank(next) || comments.containsKey(next))) {
      if (comments.containsKey(next)) {
        if (page.indentation(next) <= column) {
          break;
        }
        last = next;
      }
      next++;
    }
    return last;
  }

  private boolean isOrdinaryComment(int line) {
    YamlComment comment = comments.get(line);
    return comment != null && !comment.text().startsWith(MODELINE);
  }

  /**
   * Returns whether a key uses an anchor of a neighbour, which has to stay above it, or would come
   * by blank lines or lose some.
   */
  boolean dependOnOrder(List<Block> group) {
    Span whole = span(group.get(0)).to(span(group.get(group.size() - 1)));
    for (YamlAlias alias : aliases) {
      if (whole.covers(alias.span()) && whole.covers(alias.target().span())) {
        return true;
      }
    }
    return group.stream().anyMatch(block -> keeping.get(block.last));
  }

  /** Returns the fewest moves that bring neighbours into another order. */
  List<TextEdit> moves(List<Block> group, List<Block> sorted) {
    boolean[] stays = longestRise(sorted.stream().mapToInt(group::indexOf).toArray());
    List<TextEdit> edits = new ArrayList<>();
    int end = span(group.get(group.size() - 1)).end();
    StringBuilder moved = new StringBuilder();
    for (int i = 0; i < sorted.size(); i++) {
      Span span = span(sorted.get(i));
      if (stays[i]) {
        insert(edits, span.start(), moved);
      } else {
        moved.append(page.text(), span.start(), span.end());
        edits.add(TextEdit.delete(span));
      }
    }
    insert(edits, end, moved);
    return edits;
  }

  private static void insert(List<TextEdit> edits, int offset, StringBuilder moved) {
    if (!moved.isEmpty()) {
      edits.add(TextEdit.insert(offset, moved.toString()));
      moved.setLength(0);
    }
  }

  private Span span(Block block) {
    return new Span(page.line(block.first).start(), page.afterLine(block.last));
  }

  /** Returns which of some numbers make up a longest rising row. */
  private static boolean[] longestRise(int... numbers) {
    int[] lengths = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int best = 0;
    for (int i = 0; i < numbers.length; i++) {
      previous[i] = -1;
      for (int j = 0; j < i; j++) {
        if (numbers[j] < numbers[i] && lengths[j] + 1 > lengths[i]) {
          lengths[i] = lengths[j] + 1;
          previous[i] = j;
        }
      }
      best = lengths[i] > lengths[best] ? i : best;
    }
    boolean[] rising = new boolean[numbers.length];
    for (int at = best; at >= 0; at = previous[at]) {
      rising[at] = true;
    }
    return rising;
  }
}
