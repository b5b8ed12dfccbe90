// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.schema;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.yaml.YamlEntry;
import dev.amljob.core.yaml.YamlMapping;
import dev.amljob.schema.InstancePath;
import dev.amljob.schema.PropertyDoc;
import dev.amljob.schema.PropertyDocs;
import dev.amljob.schema.SchemaCatalog;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports keys that old versions of the command-line extension do not know. */
final class NewerCliFieldRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "newer-cli-field",
              Category.SCHEMA,
              Severity.INFO,
              "a key is unknown to older versions of the `ml` extension")
          .offByDefault();

  /** How deep keys with meaning lie: {@code services.<name>.type} and a level to spare. */
  private static final int DEEPEST = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    job.mapping().ifPresent(root -> check(root, InstancePath.ROOT, context));
  }

  private static void check(YamlMapping mapping, InstancePath path, RuleContext context) {
    Map<String, String> since = since(path, mapping.text("type").orElse(null));
    for (YamlEntry entry : mapping.effectiveEntries()) {
      String version = since.get(entry.name());
      if (version != null) {
        context.report(
            entry.key(),
            "`" + entry.name() + "` needs version " + version + " of the `ml` extension, or newer");
      } else if (entry.value().resolved() instanceof YamlMapping nested
          && path.segments().size() < DEEPEST) {
        check(nested, path.child(entry.name()), context);
      }
    }
  }

  /** Returns the version that brought each of the keys of a mapping that is not from the start. */
  private static Map<String, String> since(InstancePath path, @Nullable String type) {
    PropertyDocs docs = SchemaCatalog.commandJobDocs();
    Map<String, String> versions = new HashMap<>();
    for (PropertyDoc doc : docs.keysAt(path, type)) {
      doc.since().ifPresent(version -> versions.put(doc.key(), version));
    }
    return versions;
  }
}
