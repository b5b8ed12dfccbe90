// SPDX-License-Identifier: MIT
package dev.amljob.core.rule;

import dev.amljob.core.diagnostic.Applicability;
import dev.amljob.core.diagnostic.Fix;
import dev.amljob.core.diagnostic.RelatedLocation;
import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report of a rule that is still being told: a place and a message, to which the rule may add.
 * The linter turns it into a {@link dev.amljob.core.diagnostic.Diagnostic} once the rule is done.
 */
public final class Finding {
  private final SourceFile file;
  private final Span span;
  private final String message;
  private final List<RelatedLocation> related = new ArrayList<>();
  private final List<Fix> fixes = new ArrayList<>();
  private final List<Span> explained = new ArrayList<>();
  private @Nullable Severity severity;
  private boolean consequence;

  Finding(SourceFile file, Span span, String message) {
    this.file = file;
    this.span = span;
    this.message = message;
  }

  /** Adds another place of the same file that helps to understand this one. */
  public Finding note(Span place, String text) {
    return note(new RelatedLocation(file, place, text));
  }

  /** Adds another place, maybe of another file. */
  public Finding note(RelatedLocation location) {
    related.add(location);
    return this;
  }

  /** Adds a fix that can be applied without a look. */
  public Finding fix(String title, TextEdit... edits) {
    fixes.add(new Fix(title, Applicability.SAFE, List.of(edits)));
    return this;
  }

  /** Adds a fix that a person should look at. */
  public Finding suggest(String title, TextEdit... edits) {
    fixes.add(new Fix(title, Applicability.SUGGESTED, List.of(edits)));
    return this;
  }

  /** Adds a fix. */
  public Finding fix(Fix fix) {
    fixes.add(fix);
    return this;
  }

  /** Makes this finding milder or graver than the rule's others. */
  public Finding as(Severity level) {
    severity = level;
    return this;
  }

  /**
   * Says that this finding explains whatever the schema has against a part of the file: a legacy
   * construct, for example, is one mistake, not an unknown key, a wrong type and a missing value.
   */
  public Finding explains(Span part) {
    explained.add(part);
    return this;
  }

  /** Marks this finding as one that another may explain; those of the schema are. */
  public Finding asConsequence() {
    consequence = true;
    return this;
  }

  /** Returns the place. */
  public Span span() {
    return span;
  }

  /** Returns what is wrong. */
  public String message() {
    return message;
  }

  /** Returns the other places. */
  public List<RelatedLocation> related() {
    return List.copyOf(related);
  }

  /** Returns the fixes. */
  public List<Fix> fixes() {
    return List.copyOf(fixes);
  }

  /** Returns the parts of the file that this finding explains. */
  public List<Span> explained() {
    return List.copyOf(explained);
  }

  /** Returns the level of this finding where it is not the rule's. */
  public Optional<Severity> severity() {
    return Optional.ofNullable(severity);
  }

  /** Returns whether another finding may explain this one away. */
  public boolean isConsequence() {
    return consequence;
  }
}
