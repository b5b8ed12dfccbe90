// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be asked of the service, or given to it, before the request for a job is whole. */
public sealed interface Need {
  /** Returns what stands in the request as long as the answer is not known. */
  String placeholder();

  /**
   * Code to upload, unless the service has it already.
   *
   * @param snapshot the files
   */
  record Code(CodeSnapshot snapshot) implements Need {
    @Override
    public String placeholder() {
      return "<code:sha256:" + snapshot.hash() + ">";
    }
  }

  /**
   * An environment to register without a name of its own.
   *
   * @param version by its content, so that the same environment is registered once
   * @param properties what it is
   */
  record Environment(String version, Map<String, @Nullable Object> properties) implements Need {
    /** The name under which all such environments are kept. */
    static final String NAME = "CliV2AnonymousEnvironment";

    @Override
    public String placeholder() {
      return "<environment:" + version + ">";
    }
  }

  /**
   * The newest version of an asset.
   *
   * @param kind as addresses have it: {@code environments}
   * @param name the name of the asset
   */
  record Latest(String kind, String name) implements Need {
    @Override
    public String placeholder() {
      return "<" + kind + ":" + name + "@latest>";
    }
  }
}
