// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.schemacheck.SchemaFinding;
import dev.amljob.core.schemacheck.SchemaFinding.Kind;
import dev.amljob.core.text.Excerpt;
import dev.amljob.core.text.NearestName;
import dev.amljob.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * Reports a key that is not legal where it stands, with the one that was likely meant or the place
 * where it belongs.
 */
final class UnknownKeyRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "unknown-key", Category.SCHEMA, Severity.ERROR, "a key is not legal where it stands")
          .alsoForEnvironments();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    context.schema().of(Kind.UNKNOWN_KEY).forEach(found -> report(found, context));
  }

  private static void report(SchemaFinding found, RuleContext context) {
    Optional<Relocation> home = Relocation.of(found, context);
    Optional<String> nearest =
        NearestName.of(found.key(), found.violation().allowed())
            .filter(name -> !isTaken(name, found));
    String start = "unknown key " + Excerpt.code(found.key()) + Wording.ofBranch(found);
    Finding finding;
    if (home.isPresent()) {
      finding = context.report(found.keySpan(), start + "; it belongs " + home.get().place());
      home.get().fix().ifPresent(finding::fix);
    } else if (nearest.isPresent()) {
      String name = nearest.get();
      finding =
          context.report(found.keySpan(), start + "; did you mean " + Excerpt.code(name) + "?");
      YamlEdits edits = new YamlEdits(context.document());
      found
          .entry()
          .ifPresent(
              entry ->
                  finding.suggest("rename to " + Excerpt.code(name), edits.renameKey(entry, name)));
    } else {
      finding = context.report(found.keySpan(), start + choices(found));
    }
    Wording.noteBranch(found, finding);
    if (found.node().resolved() instanceof YamlMapping mapping) {
      found
          .entry()
          .flatMap(entry -> context.schema().unindentedBelow(mapping, entry))
          .ifPresent(finding::explains);
    }
    finding.asConsequence();
  }

  private static boolean isTaken(String name, SchemaFinding found) {
    return found.node().resolved() instanceof YamlMapping mapping && mapping.has(name);
  }

  private static String choices(SchemaFinding found) {
    List<String> open =
        found.violation().allowed().stream()
            .filter(name -> !isTaken(name, found) && !name.equals("$schema"))
            .toList();
    return switch (open.size()) {
      case 0 -> "";
      case 1 -> "; only " + Excerpt.code(open.get(0)) + " fits here";
      default -> "; keys that fit here are " + Wording.choices(found.key(), open);
    };
  }
}
