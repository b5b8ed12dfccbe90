// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.text.SourceFile;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {
  @Test
  void forgetsWhatWasReadAndKeepsTheFile() {
    SourceFile file = SourceFile.of("job.yml", "# a comment\ninputs: {a: [1]}\nbroken: {\n");
    YamlDocument whole = YamlParser.parse(file);
    YamlDocument bare = whole.withoutTree();
    assertThat(bare.source()).isSameAs(file);
    assertThat(bare.root()).isEmpty();
    assertThat(bare.rootMapping()).isEmpty();
    assertThat(bare.nodes()).isEmpty();
    assertThat(bare.mappings()).isEmpty();
    assertThat(bare.comments()).isEmpty();
    assertThat(bare.faults()).isEmpty();

    assertThat(whole.rootMapping()).isPresent();
    assertThat(whole.nodes()).isNotEmpty();
    assertThat(whole.mappings()).isNotEmpty();
    assertThat(whole.comments()).isNotEmpty();
    assertThat(whole.faults()).isNotEmpty();
  }
}
