// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import dev.amljob.core.text.TextEdit;
import java.util.Locale;
import java.util.Set;

/** Reports a schema address on a host of the preview, or on a misspelt one. */
final class SchemaLegacyUrlRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "schema-legacy-url",
              Category.SCHEMA,
              Severity.WARNING,
              "`$schema` names a host of the preview, or a misspelt one")
          .tagged(Tag.LEGACY);

  private static final String HOST = "azuremlschemas.azureedge.net";
  private static final Set<String> PREVIEW_HOSTS =
      Set.of(
          "azuremlsdk2.blob.core.windows.net",
          "azuremlsdk2.azureedge.net",
          "azuremlschemasprod.azureedge.net");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    SchemaAddress.of(context).ifPresent(address -> check(address, context));
  }

  private static void check(SchemaAddress address, RuleContext context) {
    String host = address.host().toLowerCase(Locale.ROOT);
    if (PREVIEW_HOSTS.contains(host)) {
      report(address, "is a host of the preview; the schemas are now at", context);
    } else if (isMisspelt(host)) {
      report(address, "is not where the schemas are; they are at", context);
    }
  }

  private static boolean isMisspelt(String host) {
    return !host.equals(HOST) && host.startsWith("azureml") && host.endsWith(".azureedge.net");
  }

  private static void report(SchemaAddress address, String what, RuleContext context) {
    context
        .report(address.hostSpan(), "`" + address.host() + "` " + what + " `" + HOST + "`")
        .fix("replace the host", TextEdit.replace(address.hostSpan(), HOST));
  }
}
