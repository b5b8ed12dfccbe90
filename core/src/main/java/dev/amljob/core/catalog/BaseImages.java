// SPDX-License-Identifier: MIT
package dev.amljob.core.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds base images by name. */
public final class BaseImages {
  private static final String FOLDER = "mcr.microsoft.com/azureml/";

  private BaseImages() {}

  /** Returns the image that a reference names, whatever its tag and digest. */
  public static Optional<BaseImage> find(String reference) {
    if (!reference.startsWith(FOLDER)) {
      return Optional.empty();
    }
    return Optional.ofNullable(Loaded.BY_NAME.get(before(':', before('@', reference))));
  }

  private static String before(char mark, String text) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  /** Returns all that are known, ended ones too, by name. */
  public static List<BaseImage> all() {
    return Loaded.ALL;
  }

  /** Returns the facts of the table. */
  public static BundledTable table() {
    return reader().head();
  }

  private static TableReader reader() {
    return TableReader.of("images");
  }

  private static BaseImage of(List<String> cells) {
    String ended = cells.get(1);
    String successor = cells.get(2);
    return new BaseImage(
        FOLDER.concat(cells.get(0)),
        !ended.isEmpty(),
        TableReader.day(ended),
        TableReader.cell(successor.isEmpty() ? successor : FOLDER.concat(successor)));
  }

  /** The entries, read on first use. */
  private static final class Loaded {
    static final List<BaseImage> ALL;
    static final Map<String, BaseImage> BY_NAME = new HashMap<>();

    static {
      List<BaseImage> all = new ArrayList<>();
      for (List<String> cells : reader().rows(3)) {
        all.add(of(cells));
      }
      ALL = List.copyOf(all);
      for (BaseImage image : ALL) {
        BY_NAME.put(image.name(), image);
      }
    }
  }
}
