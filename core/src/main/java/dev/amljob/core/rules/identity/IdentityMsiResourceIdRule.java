// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.identity;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.edit.YamlEdits;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.Identity;
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

/** Reports a managed identity that is named by its resource id. */
final class IdentityMsiResourceIdRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "identity-msi-resource-id",
              Category.SECURITY,
              Severity.ERROR,
              "a managed identity is named by its resource id")
          .tagged(Tag.SECURITY);

  private static final List<String> KEYS = List.of("msi_resource_id", "resource_id");
  private static final String CLIENT_ID = "client_id";
  private static final int UUID_LENGTH = 36;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.identity().map(Identity::source).ifPresent(source -> check(source.value(), context));
  }

  private static void check(YamlMapping identity, RuleContext context) {
    for (String key : KEYS) {
      identity.find(key).ifPresent(entry -> report(identity, entry, context));
    }
  }

  private static void report(YamlMapping identity, YamlEntry entry, RuleContext context) {
    Finding finding =
        context
            .report(
                entry.key(),
                "a job cannot name an identity by `" + entry.name() + "`; " + instead(identity))
            .explains(entry.span());
    YamlEdits edits = new YamlEdits(context.document());
    if (!identity.entries().contains(entry)) {
      return;
    }
    if (identity.has(CLIENT_ID)) {
      finding.suggest("delete `" + entry.name() + "`", edits.delete(identity, entry));
    } else if (isUuid(entry)) {
      finding.suggest("rename to `client_id`", edits.renameKey(entry, CLIENT_ID));
    }
  }

  private static String instead(YamlMapping identity) {
    return identity.has(CLIENT_ID)
        ? "its `client_id` is enough"
        : "write its `client_id`, which the portal shows beside the resource id";
  }

  /** A client id in the wrong place; a resource id is a path, from which none can be told. */
  private static boolean isUuid(YamlEntry entry) {
    return entry.value().resolved() instanceof YamlScalar scalar
        && scalar.text().length() == UUID_LENGTH
        && scalar.text().chars().allMatch(IdentityMsiResourceIdRule::isOfUuid);
  }

  private static boolean isOfUuid(int c) {
    return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }
}
