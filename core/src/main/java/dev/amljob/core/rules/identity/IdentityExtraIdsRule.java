// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.identity;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Identity;
import dev.amljob.core.job.IdentityType;
import dev.amljob.core.job.Located;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Finding;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.core.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Reports the id of a managed identity beside an identity of another kind. */
final class IdentityExtraIdsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "identity-extra-ids",
              Category.SECURITY,
              Severity.ERROR,
              "an identity that is not managed has the id of a managed one")
          .tagged(Tag.SECURITY);

  private static final List<String> IDS = List.of("client_id", "object_id");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.identity().ifPresent(identity -> check(identity, context));
  }

  private static void check(Identity identity, RuleContext context) {
    YamlMapping mapping = identity.source().value();
    for (String key : IDS) {
      Optional<YamlEntry> id = mapping.find(key);
      if (id.isPresent()) {
        identity
            .type()
            .filter(type -> type.value() != IdentityType.MANAGED)
            .ifPresent(type -> report(id.get(), type, mapping, context));
      }
    }
  }

  private static void report(
      YamlEntry id, Located<IdentityType> type, YamlMapping identity, RuleContext context) {
    Finding finding =
        context
            .report(
                id.key(),
                "`"
                    + id.name()
                    + "` names a managed identity, but the type is `"
                    + type.value().label()
                    + "`")
            .explains(id.span())
            .note(type.span(), "this type has no ids");
    YamlEdits edits = new YamlEdits(context.document());
    if (type.node() instanceof YamlScalar scalar) {
      finding.suggest("change the type to `managed`", edits.replaceText(scalar, "managed"));
    }
    if (identity.entries().contains(id)) {
      finding.suggest("delete `" + id.name() + "`", edits.delete(identity, id));
    }
  }
}
