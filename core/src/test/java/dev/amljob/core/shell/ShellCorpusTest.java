// SPDX-License-Identifier: MIT
package dev.amljob.core.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the commands of real job files. */
class ShellCorpusTest {
  private static final Path CORPUS = Path.of(System.getProperty("amljob.corpus", "no corpus"));

  /** What folding broke: the second program never runs. */
  private static final Set<String> GLUED =
      Set.of("ls ${{inputs.data_dir}} | python", "source /usr/venv/bin/activate | Rscript");

  private final Set<String> faults = new TreeSet<>();
  private final Set<String> glued = new TreeSet<>();

  @Test
  void findsWhatIsWrongWithRealCommandsAndNoMore() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), () -> "skipped: no corpus at " + CORPUS);
    for (Path file : files()) {
      SourceFile source = SourceFile.decode(file.toString(), Files.readAllBytes(file));
      YamlParser.parse(source)
          .rootMapping()
          .flatMap(root -> root.value("command"))
          .filter(YamlScalar.class::isInstance)
          .map(YamlScalar.class::cast)
          .ifPresent(command -> read(source, command));
    }
    assertThat(faults).isEmpty();
    assertThat(glued).isEqualTo(GLUED);
  }

  private void read(SourceFile source, YamlScalar command) {
    ShellScript script = ShellScript.of(command.text());
    script.faults().forEach(fault -> faults.add(source.name() + ": " + fault));
    ScriptLines lines = ScriptLines.of(script, source.text(), command.map()::toSource);
    for (GluedLine line : lines.glued()) {
      glued.add(line.previous().of(command.text()) + " | " + line.program());
    }
    lines.escapedFolds().forEach(span -> faults.add(source.name() + ": escaped fold " + span));
    lines.commentsOverFolds().forEach(span -> faults.add(source.name() + ": comment " + span));
  }

  private static Set<Path> files() throws IOException {
    try (Stream<Path> found = Files.walk(CORPUS.resolve("wild"))) {
      return new TreeSet<>(found.filter(path -> path.endsWith("job.yml")).toList());
    }
  }
}
