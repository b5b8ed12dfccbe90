// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import dev.amljob.core.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class InputsRules {
  private InputsRules() {}

  /** Returns the rules, sorted by id. */
  public static List<Rule> all() {
    return List.of(
        new AssetLatestUnpinnedRule(),
        new AssetRefPrefixRule(),
        new AssetRefVersionRule(),
        new DatastoreUriMalformedRule(),
        new HttpsUriFolderRule(),
        new InputEmptyFolderRule(),
        new InputFileDirMismatchRule(),
        new InputLiteralAssetRule(),
        new InputLocalMissingRule(),
        new InputModeIncompatibleRule(),
        new InputPathMissingRule(),
        new InputTypeMissingRule(),
        new IoNameCharsetRule(),
        new IoNameCollisionRule(),
        new OutputFixedPathRule(),
        new OutputLocalPathRule(),
        new OutputModeIncompatibleRule(),
        new OutputPathExpressionRule(),
        new OutputReservedNameRule(),
        new OutputVersionWithoutNameRule(),
        new PathOnComputeRule(),
        new PortalUrlRule(),
        new TooManyIoRule(),
        new UndefinedInputRule(),
        new UndefinedOutputRule(),
        new UnsupportedUriSchemeRule(),
        new UnusedInputRule(),
        new UnusedOutputRule(),
        new UriFileOutputRule());
  }
}
