// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.yaml.YamlNode;
import dev.amljob.core.yaml.YamlValues;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a file has for what requests name by ids.
 *
 * @param workspace the id of the workspace whose assets need no more than their names
 */
record FileNames(String workspace) {
  private static final String PREFIX = "azureml:";
  private static final Pattern ASSET =
      Pattern.compile("/(?:environments|data|codes|models)/([^/]+)/(versions|labels)/([^/]+)");
  private static final Pattern COMPUTE = Pattern.compile("/computes/([^/]+)");

  /** Returns an asset, which may as well be an address or an expression. */
  YamlNode asset(String id) {
    String name = shortened(id);
    boolean prefixed = name.startsWith(PREFIX);
    return YamlValues.text(prefixed || !AssetId.isVersioned(name) ? name : PREFIX + name);
  }

  /** Returns an environment or a compute, which is always a name. */
  YamlNode named(String id) {
    String name = shortened(id);
    return YamlValues.text(name.startsWith(PREFIX) ? name : PREFIX + name);
  }

  private String shortened(String id) {
    String bare = AssetId.withoutPrefix(id);
    // The service is not particular about upper and lower case in ids.
    boolean ours =
        !workspace.isEmpty()
            && bare.toLowerCase(Locale.ROOT).startsWith(workspace.toLowerCase(Locale.ROOT) + "/");
    if (!ours) {
      return id;
    }
    String within = bare.substring(workspace.length());
    Matcher asset = ASSET.matcher(within);
    Matcher compute = COMPUTE.matcher(within);
    if (asset.matches()) {
      String sign = asset.group(2).equals("labels") ? "@" : ":";
      return PREFIX + asset.group(1) + sign + asset.group(3);
    }
    return compute.matches() ? PREFIX + compute.group(1) : id;
  }
}
