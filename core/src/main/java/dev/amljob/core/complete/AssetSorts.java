// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import java.util.List;

/** The sorts of assets that a path may name: those of its type. */
final class AssetSorts {
  static final String DATA = "data";
  static final String MODEL = "model";

  private AssetSorts() {}

  /** Returns the sorts for a place; both where the type may still be to come. */
  static List<String> at(Place place) {
    String type = place.discriminator();
    return type == null ? List.of(DATA, MODEL) : List.of(of(type));
  }

  /** Returns the sort that a path names beside a type. */
  static String of(String type) {
    return type.endsWith("_model") ? MODEL : DATA;
  }
}
