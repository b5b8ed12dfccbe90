// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML as PyYAML does, but never gives up: whatever is wrong becomes a fault, and the rest is
 * still read.
 *
 * <p>A text that cannot be read is patched in a private copy and read again, a bounded number of
 * times; see {@link Mender}. A text with nothing wrong is read once.
 */
public final class YamlParser {
  /** How often a text is read again; real files have a mistake or two. */
  private static final int MAX_ROUNDS = 40;

  /** A text of this many characters is read again that often; larger ones less often. */
  private static final int FULL_ROUNDS_LENGTH = 200_000;

  private final SourceFile source;
  private final Draft draft;
  private final Patches patches;
  private final Mender mender;
  private final SourceChars chars;
  private final boolean provesRepairs;

  private YamlParser(SourceFile source, boolean provesRepairs) {
    this.source = source;
    this.provesRepairs = provesRepairs;
    this.draft = new Draft(source.text());
    this.patches = new Patches(draft);
    this.mender = new Mender(draft, patches);
    this.chars = new SourceChars(source.text());
  }

  /** Returns what could be read of a file; never throws on any text. */
  public static YamlDocument parse(SourceFile source) {
    return new YamlParser(source, true).parse();
  }

  private YamlDocument parse() {
    Unprintable.replace(source.text(), draft, patches);
    ConflictMarkers.blank(source.text(), draft, patches);
    int rounds =
        (int)
            Math.max(
                3,
                Math.min(
                    MAX_ROUNDS,
                    (long) MAX_ROUNDS * FULL_ROUNDS_LENGTH / Math.max(1, draft.length())));
    for (int round = 0; round < rounds; round++) {
      Faults faults = new Faults();
      TreeBuilder builder = new TreeBuilder(draft, chars, faults);
      try {
        return document(builder.read(), builder, faults);
      } catch (SyntaxException refusal) {
        if (!mender.mend(refusal.within(builder.scanner()), builder.scanner().longQuote())) {
          cut(refusal);
        } else if (round == rounds - 3) {
          cut(refusal);
        }
      }
    }
    return new YamlDocument(source, null, List.of(), sorted(List.of()));
  }

  /** Gives up on a text from a place on. */
  private void cut(SyntaxException refusal) {
    int line = draft.lineStart(Math.min(refusal.start(), refusal.at()));
    if (draft.text(line, draft.length()).isBlank()) {
      line = 0;
    }
    patches.mute(false);
    patches.report(
        line,
        draft.lineEnd(line),
        "too much is wrong from here on; the rest of the file was not read");
    draft.blank(line, draft.length());
  }

  private YamlDocument document(@Nullable YamlNode root, TreeBuilder builder, Faults faults) {
    List<Span> comments = new ArrayList<>();
    for (Span comment : builder.scanner().comments()) {
      comments.add(draft.original(comment));
    }
    return new YamlDocument(
        source, root, CommentOwners.assign(source, root, comments), sorted(faults.found()));
  }

  private static int faultCount(SourceFile repaired) {
    return new YamlParser(repaired, false).parse().faults().size();
  }

  private List<SyntaxFault> sorted(List<SyntaxFault> found) {
    List<SyntaxFault> all = new ArrayList<>(patches.faults());
    all.addAll(found);
    // Here and wherever each run passes: not by Comparator.comparing, whose lambda is in no
    // archive.
    all.sort((one, other) -> one.span().compareTo(other.span()));
    return provesRepairs ? Repairs.proven(source, all, YamlParser::faultCount) : all;
  }
}
