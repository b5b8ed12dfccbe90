// SPDX-License-Identifier: MIT
package dev.amljob.lsp.document;

import dev.amljob.core.complete.KnownNames;
import dev.amljob.core.job.Classification;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DocumentKind;
import dev.amljob.core.names.NameReader;
import dev.amljob.core.names.NameTable;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import org.jspecify.annotations.Nullable;

/**
 * The tree of one version of a document. It is read once, by whoever asks first; nobody waits here
 * for the linter, which takes several times as long.
 */
final class Parsed {
  private final SourceFile file;
  private @Nullable YamlDocument document;
  private @Nullable DocumentKind kind;
  private @Nullable CommandJob job;
  private @Nullable NameTable names;
  private @Nullable KnownNames mentions;

  Parsed(SourceFile file) {
    this.file = file;
  }

  synchronized YamlDocument document() {
    YamlDocument known = document;
    if (known == null) {
      known = YamlParser.parse(file);
      document = known;
    }
    return known;
  }

  synchronized DocumentKind kind() {
    DocumentKind known = kind;
    if (known == null) {
      known = Classification.of(document()).kind();
      kind = known;
    }
    return known;
  }

  synchronized CommandJob job() {
    CommandJob known = job;
    if (known == null) {
      known = CommandJob.of(document());
      job = known;
    }
    return known;
  }

  synchronized NameTable names() {
    NameTable known = names;
    if (known == null) {
      known = NameReader.read(document(), job());
      names = known;
    }
    return known;
  }

  synchronized KnownNames mentions() {
    KnownNames known = mentions;
    if (known == null) {
      known = KnownNames.in(document());
      mentions = known;
    }
    return known;
  }
}
