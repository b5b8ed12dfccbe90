// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.expression.Expression;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whole expressions for a word of the command: behind a flag first the input that is called as the
 * flag is, then those that nothing uses yet.
 */
final class ArgumentSource implements Source {
  private static final int SAME_NAME = 0;
  private static final int PART_OF_NAME = 1;
  private static final int UNUSED = 2;
  private static final int USED = 3;

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    if (place.role() != Role.ARGUMENT || !ExpressionSource.isReplaced(place.path())) {
      return;
    }
    String flag = flag(place);
    Set<String> used = new HashSet<>();
    for (Expression expression : question.job().commandExpressions()) {
      used.add((expression.isInput() ? "inputs." : "outputs.") + expression.name().text());
    }
    for (JobInput input : question.job().inputs().values()) {
      out.accept(one(place, "inputs.", input.name(), Types.of(input), flag, used));
    }
    for (JobOutput output : question.job().outputs().values()) {
      out.accept(one(place, "outputs.", output.name(), Types.of(output), flag, used));
    }
  }

  private static Proposal one(
      Place place, String context, String name, String type, String flag, Set<String> used) {
    String expression = "${{" + context + name + "}}";
    int rank =
        flag.isEmpty() ? UNUSED : flag.equals(letters(name)) ? SAME_NAME : partly(flag, name);
    boolean known = rank == UNUSED && used.contains(context + name);
    return Proposal.of(expression, Kind.NAME, place.replaced(), expression)
        .withDetail(type)
        .ranked(known ? USED : rank);
  }

  private static int partly(String flag, String name) {
    String letters = letters(name);
    int shorter = Math.min(flag.length(), letters.length());
    boolean part = flag.contains(letters) || letters.contains(flag);
    return shorter > 2 && part ? PART_OF_NAME : UNUSED;
  }

  /** Returns the name of the flag before the word; nothing where there is none. */
  private static String flag(Place place) {
    String text = place.document().source().text();
    return letters(text.substring(place.segment().keyStart(), place.replaced().start()));
  }

  /** Names are paired whatever stands between their words. */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
