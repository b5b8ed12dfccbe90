// SPDX-License-Identifier: MIT
package dev.amljob.core.complete;

import dev.amljob.core.complete.Proposal.Kind;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.schema.InstancePath;
import java.util.Set;
import java.util.function.Consumer;

/** The declared inputs and outputs, between the braces of an expression. */
final class ExpressionSource implements Source {
  private static final Set<InstancePath.Segment> REPLACED =
      Set.of(new InstancePath.Key("command"), new InstancePath.Key("environment_variables"));

  @Override
  public void propose(Question question, Consumer<Proposal> out) {
    Place place = question.place();
    if (place.role() != Role.EXPRESSION) {
      return;
    }
    String path = place.path().toString();
    if (path.startsWith("/outputs/")) {
      out.accept(one(place, "name").withDetail("the name of the job").ranked(0));
      out.accept(one(place, "default_datastore").withDetail("of the workspace").ranked(1));
    } else if (isReplaced(place.path())) {
      proposeNames(place, question.job(), out);
    }
  }

  /** The command and environment variables; in a text that is no YAML yet, any place may be one. */
  static boolean isReplaced(InstancePath path) {
    return path.segments().isEmpty() || REPLACED.contains(path.segments().get(0));
  }

  private static void proposeNames(Place place, CommandJob job, Consumer<Proposal> out) {
    int rank = 0;
    for (JobInput input : job.inputs().values()) {
      out.accept(one(place, "inputs." + input.name()).withDetail(Types.of(input)).ranked(rank++));
    }
    for (JobOutput output : job.outputs().values()) {
      out.accept(
          one(place, "outputs." + output.name()).withDetail(Types.of(output)).ranked(rank++));
    }
    if (rank == 0) {
      out.accept(context(place, "inputs"));
      out.accept(context(place, "outputs"));
    }
  }

  /** A context whose names are still to be declared. */
  private static Proposal context(Place place, String name) {
    return Proposal.of(name, Kind.NAME, place.replaced(), name + ".").leadingOn();
  }

  private static Proposal one(Place place, String words) {
    String text = place.document().source().text();
    int end = place.replaced().end();
    int next = end;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean closed = text.startsWith("}}", next);
    return Proposal.of(words, Kind.NAME, place.replaced(), closed ? words : words + "}}");
  }
}
