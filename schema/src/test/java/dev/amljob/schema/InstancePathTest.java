// SPDX-License-Identifier: MIT
package dev.amljob.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Printing, parsing and walking of paths. */
final class InstancePathTest {

  @Test
  void printsAsJsonPointer() {
    assertThat(InstancePath.ROOT).hasToString("");
    assertThat(InstancePath.ROOT.child("a/b~c").child(0).child("")).hasToString("/a~1b~0c/0/");
  }

  @Test
  void parsesJsonPointers() {
    assertThat(InstancePath.parse("")).isEqualTo(InstancePath.ROOT);
    assertThat(InstancePath.parse("/a~1b~0c/0/").segments())
        .containsExactly(
            new InstancePath.Key("a/b~c"), new InstancePath.Index(0), new InstancePath.Key(""));
    assertThat(InstancePath.parse("/01/~01").segments())
        .containsExactly(new InstancePath.Key("01"), new InstancePath.Key("~1"));
    assertThatThrownBy(() -> InstancePath.parse("a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsItsParentAndKey() {
    InstancePath path = InstancePath.parse("/inputs/data");
    assertThat(path.parent()).contains(InstancePath.parse("/inputs"));
    assertThat(path.key()).contains("data");
    assertThat(path.child(1).key()).isEmpty();
    assertThat(InstancePath.ROOT.parent()).isEmpty();
    assertThat(InstancePath.ROOT.key()).isEmpty();
  }

  @Test
  void refusesNegativePositions() {
    assertThatThrownBy(() -> new InstancePath.Index(-1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
