// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.inputs;

import java.util.Locale;

/** The host of a web address, folded. */
record WebHost(String name) {
  static WebHost of(String address) {
    int start = address.indexOf("://") + 3;
    int end = start;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return new WebHost(address.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Returns whether people look at pages there, and no tool reads data. */
  boolean isPortal() {
    return name.equals("ml.azure.com")
        || name.equals("ai.azure.com")
        || name.equals("portal.azure.com")
        || name.equals("studio.azureml.net");
  }

  /** Returns whether it is one of Azure storage, which lists what a folder holds. */
  boolean isStorage() {
    return name.endsWith(".core.windows.net") || name.endsWith(".storage.azure.net");
  }
}
