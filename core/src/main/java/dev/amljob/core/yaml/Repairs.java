// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** The repairs of a text's faults, tried out: those that do not mend are dropped. */
final class Repairs {
  /** A longer text is not read again just to try out a repair. */
  private static final int MAX_LENGTH = 200_000;

  /** That many repairs are tried one by one; more are tried together first. */
  private static final int MAX_TRIED = 8;

  private final SourceFile source;
  private final List<SyntaxFault> faults;
  private final ToIntFunction<SourceFile> faultCount;

  private Repairs(
      SourceFile source, List<SyntaxFault> faults, ToIntFunction<SourceFile> faultCount) {
    this.source = source;
    this.faults = faults;
    this.faultCount = faultCount;
  }

  /**
   * Returns the faults, without the repairs that do not mend.
   *
   * @param faultCount tells how many faults a text has
   */
  static List<SyntaxFault> proven(
      SourceFile source, List<SyntaxFault> faults, ToIntFunction<SourceFile> faultCount) {
    List<SyntaxFault> repairable =
        faults.stream().filter(fault -> !fault.repair().isEmpty()).toList();
    Repairs repairs = new Repairs(source, faults, faultCount);
    return repairable.isEmpty() || (repairable.size() > MAX_TRIED && repairs.mend(repairable))
        ? faults
        : repairs.provenOneByOne(repairable);
  }

  private List<SyntaxFault> provenOneByOne(List<SyntaxFault> repairable) {
    List<SyntaxFault> proven =
        repairable.stream().limit(MAX_TRIED).filter(fault -> mend(List.of(fault))).toList();
    return faults.stream()
        .map(fault -> proven.contains(fault) ? fault : withoutRepair(fault))
        .toList();
  }

  private static SyntaxFault withoutRepair(SyntaxFault fault) {
    return new SyntaxFault(fault.kind(), fault.span(), fault.message(), List.of(), fault.reach());
  }

  /** Returns whether the repairs of some faults take as many faults away, and add none. */
  private boolean mend(List<SyntaxFault> repaired) {
    if (source.text().length() > MAX_LENGTH) {
      return false;
    }
    List<TextEdit> edits = new ArrayList<>();
    repaired.forEach(fault -> edits.addAll(fault.repair()));
    edits.sort(TextEdit.IN_TEXT_ORDER);
    if (overlap(edits)) {
      return false;
    }
    String text = TextEdit.applyAll(source.text(), edits);
    int left = faultCount.applyAsInt(SourceFile.of(source.name(), text));
    return left <= faults.size() - repaired.size();
  }

  private static boolean overlap(List<TextEdit> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).span().start() < sorted.get(i - 1).span().end()) {
        return true;
      }
    }
    return false;
  }
}
