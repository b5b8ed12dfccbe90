// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A place in the text leads to the node there. */
final class NodeFinderTest {
  private static String at(String marked) {
    int offset = marked.indexOf("<|>");
    String text = marked.replace("<|>", "");
    return NodeFinder.at(TreeChecks.parse(text), offset)
        .map(path -> steps(path) + " " + path.node().span().of(text))
        .orElse("nowhere");
  }

  private static String steps(NodePath path) {
    return path.steps().stream()
        .map(
            step -> {
              if (step instanceof NodePath.ToItem item) {
                return "[" + item.index() + "]";
              }
              if (step instanceof NodePath.ToKey key) {
                return "key " + key.entry().name();
              }
              return "." + ((NodePath.ToValue) step).entry().name();
            })
        .collect(Collectors.joining());
  }

  @Test
  void findsTheInnermostNode() {
    assertThat(at("a:\n  b: <|>xyz\n")).isEqualTo(".a.b xyz");
    assertThat(at("a:\n  b: xyz<|>\n")).isEqualTo(".a.b xyz");
    assertThat(at("a:\n  b<|>: xyz\n")).isEqualTo(".akey b b");
    assertThat(at("a:\n- x\n- y: [1, <|>2]\n")).isEqualTo(".a[1].y[1] 2");
    assertThat(at("a: x\n<|>\n")).isEqualTo("nowhere");
    assertThat(at("<|>")).isEqualTo("nowhere");
  }

  @Test
  void emptyValuesReachToTheEndOfTheirLine() {
    assertThat(at("a:\n  b: <|> \nc: d\n")).isEqualTo(".a.b ");
    assertThat(at("c: d\na:\n  b:  <|>")).isEqualTo(".a.b ");
    assertThat(at("a:\n  b:\n<|>c: d\n")).isEqualTo("key c c");
  }

  @Test
  void findsTheWayToANode() {
    YamlDocument document = TreeChecks.parse("a:\n- x\n- y: [1, 2]\nb: {}\n");
    for (YamlNode node : TreeChecks.nodes(document)) {
      NodePath path = NodeFinder.to(document, node).orElseThrow();
      assertThat(path.node()).isSameAs(node);
      assertThat(path.parent().isPresent()).isEqualTo(path.steps().size() > 0);
    }
    YamlNode other = TreeChecks.parse("a: 1").root().orElseThrow();
    assertThat(NodeFinder.to(document, other)).isEmpty();
  }

  @Test
  void tellsTheEntry() {
    YamlDocument document = TreeChecks.parse("a:\n- x\n");
    NodePath item = NodeFinder.at(document, 5).orElseThrow();
    assertThat(item.entry().orElseThrow().name()).isEqualTo("a");
    assertThat(item.isKey()).isFalse();
    NodePath key = NodeFinder.at(document, 0).orElseThrow();
    assertThat(key.isKey()).isTrue();
    assertThat(key.entry().orElseThrow().name()).isEqualTo("a");
  }
}
