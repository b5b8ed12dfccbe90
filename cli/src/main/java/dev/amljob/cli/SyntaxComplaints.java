// SPDX-License-Identifier: MIT
package dev.amljob.cli;

import dev.amljob.cli.report.Place;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.yaml.SyntaxFault;
import dev.amljob.core.yaml.YamlDocument;
import java.util.List;

/** Tells why a document can only be linted: who writes or compares it must be sure what it says. */
final class SyntaxComplaints {
  private final Complaints complaints;

  SyntaxComplaints(Complaints complaints) {
    this.complaints = complaints;
  }

  /**
   * Returns whether a document is YAML from end to end, and says what is wrong if not.
   *
   * @param consequence what happens to the file until then, to follow its name
   */
  boolean isSound(YamlDocument document, String consequence) {
    SourceFile file = document.source();
    List<SyntaxFault> faults = document.faults();
    file.encodingFault()
        .ifPresent(
            fault ->
                complaints.tell(
                    Place.text(file, fault.offset()) + ": the file is not UTF-8",
                    "save it as UTF-8; " + consequence));
    for (int i = 0; i < faults.size(); i++) {
      SyntaxFault fault = faults.get(i);
      complaints.tell(
          Place.text(file, fault.span().start()) + ": " + fault.message(),
          i == faults.size() - 1 ? consequence : "");
    }
    return faults.isEmpty() && file.encodingFault().isEmpty();
  }
}
