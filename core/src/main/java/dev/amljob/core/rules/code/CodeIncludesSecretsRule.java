// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.code;

import dev.amljob.core.diagnostic.Severity;
import dev.amljob.core.files.FolderEntry;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.rule.Category;
import dev.amljob.core.rule.Rule;
import dev.amljob.core.rule.RuleContext;
import dev.amljob.core.rule.RuleInfo;
import dev.amljob.core.rule.Tag;
import java.util.List;
import java.util.Set;

/** Reports files of keys and passwords that are uploaded with the code. */
final class CodeIncludesSecretsRule implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "code-includes-secrets",
              Category.SECURITY,
              Severity.WARNING,
              "`code` uploads a file that likely holds secrets")
          .tagged(Tag.FILE, Tag.SECURITY);

  private static final Set<String> NAMES =
      Set.of(
          ".env",
          ".env.local",
          ".env.production",
          ".netrc",
          ".pypirc",
          ".git-credentials",
          "id_rsa",
          "id_dsa",
          "id_ecdsa",
          "id_ed25519");

  private static final List<String> ENDINGS = List.of(".pem", ".key", ".pfx", ".p12");

  /** Certificates of authorities have the ending of a key, and are public. */
  private static final Set<String> PUBLIC = Set.of("cacert.pem", "ca.pem", "ca-bundle.pem");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(CommandJob job, RuleContext context) {
    CodeFolder.of(job, context).ifPresent(CodeIncludesSecretsRule::check);
  }

  private static void check(CodeFolder code) {
    List<FolderEntry> secrets =
        code.folder().entries().stream()
            .filter(entry -> entry.isUploaded() && isSecret(entry.name()))
            .toList();
    if (!secrets.isEmpty()) {
      int more = secrets.size() - 1;
      code.report(
          code.name()
              + " uploads `"
              + secrets.get(0).path()
              + "`"
              + (more == 0 ? "" : " and " + more + " more")
              + ", which likely "
              + (more == 0 ? "holds" : "hold")
              + " secrets; list "
              + (more == 0 ? "it" : "them")
              + " in "
              + code.ignoreFile());
    }
  }

  private static boolean isSecret(String name) {
    return NAMES.contains(name)
        || (!PUBLIC.contains(name) && ENDINGS.stream().anyMatch(name::endsWith));
  }
}
