// SPDX-License-Identifier: MIT
package dev.amljob.lsp.feature;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** What a user has set in the editor. */
public final class ClientSettings {
  private volatile boolean lenses;

  /**
   * Takes new settings; those that it does not name stay.
   *
   * @return whether anything is another now
   */
  public boolean change(@Nullable Object settings) {
    boolean before = lenses;
    if (settings instanceof JsonObject given
        && given.get("codeLens") instanceof JsonObject lens
        && lens.get("enabled") instanceof JsonPrimitive enabled) {
      lenses = enabled.getAsBoolean();
    }
    return before != lenses;
  }

  /** Returns whether lenses are wanted; they are not unless somebody says so. */
  boolean showsLenses() {
    return lenses;
  }
}
