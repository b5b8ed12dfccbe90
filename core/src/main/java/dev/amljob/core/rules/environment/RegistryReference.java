// SPDX-License-Identifier: MIT
package dev.amljob.core.rules.environment;

import java.util.List;
import java.util.Optional;

/**
 * An address under {@code azureml://registries/}, cut at its slashes: {@code
 * registry/environments/name/versions/1}.
 *
 * @param parts what stands between the slashes
 */
record RegistryReference(List<String> parts) {
  static final String PREFIX = "azureml://registries/";

  /** Other assets that a registry holds. */
  private static final List<String> OTHERS = List.of("models", "data", "components", "codes");

  /**
   * What is wrong with an address.
   *
   * @param why the message
   * @param meant the address that was likely meant
   */
  record Flaw(String why, Optional<String> meant) {}

  /** Returns the address that a text is. */
  static Optional<RegistryReference> of(String text) {
    boolean placeholder = text.indexOf('<') >= 0 || text.indexOf('{') >= 0;
    return !text.startsWith(PREFIX) || placeholder
        ? Optional.empty()
        : Optional.of(
            new RegistryReference(List.of(text.substring(PREFIX.length()).split("/", -1))));
  }

  private String part(int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  private boolean isVersioned(int index) {
    return (part(index).equals("versions") || part(index).equals("labels"))
        && !part(index + 1).isEmpty();
  }

  /** Returns what is wrong with it as the address of an environment. */
  Optional<Flaw> flaw() {
    if (part(0).isEmpty()) {
      return flaw("names no registry; write one such as `" + example() + "`");
    }
    if (!part(1).equals("environments")) {
      return Optional.of(wrongAsset());
    }
    if (part(2).isEmpty()) {
      return flaw("names no environment; write one such as `" + example() + "`");
    }
    return isVersioned(3) ? afterVersion() : Optional.of(noVersion());
  }

  private static Optional<Flaw> flaw(String why) {
    return Optional.of(new Flaw(why, Optional.empty()));
  }

  private Flaw wrongAsset() {
    if (OTHERS.contains(part(1))) {
      return new Flaw(
          "names one of the registry's `" + part(1) + "`, not an environment", Optional.empty());
    }
    if (isVersioned(2)) {
      return new Flaw(
          "lacks `/environments/` before the name",
          Optional.of(address(part(1), part(2), part(3))));
    }
    return new Flaw(
        "has `" + part(1) + "` where `environments` belongs",
        isVersioned(3) ? Optional.of(address(part(2), part(3), part(4))) : Optional.empty());
  }

  private Flaw noVersion() {
    String name = part(2);
    int mark = Math.max(name.indexOf(':'), name.indexOf('@'));
    if (mark > 0 && mark < name.length() - 1) {
      String words = name.charAt(mark) == ':' ? "versions" : "labels";
      return new Flaw(
          "writes the version as in a workspace; in a registry it is `/" + words + "/`",
          Optional.of(address(name.substring(0, mark), words, name.substring(mark + 1))));
    }
    boolean bare = mark < 0 && (parts.size() == 3 || part(4).isEmpty());
    return new Flaw(
        "ends without `/versions/` and a version, or `/labels/latest`",
        bare ? Optional.of(address(name, "labels", "latest")) : Optional.empty());
  }

  private Optional<Flaw> afterVersion() {
    if (parts.size() == 5) {
      return Optional.empty();
    }
    String why =
        isVersioned(5)
            ? "has a version and a label; write one of them"
            : "goes on behind the " + (part(3).equals("labels") ? "label" : "version");
    return Optional.of(new Flaw(why, Optional.of(address(part(2), part(3), part(4)))));
  }

  private String address(String name, String words, String version) {
    return PREFIX + part(0) + "/environments/" + name + "/" + words + "/" + version;
  }

  private static String example() {
    return PREFIX + "azureml/environments/name/versions/1";
  }
}
