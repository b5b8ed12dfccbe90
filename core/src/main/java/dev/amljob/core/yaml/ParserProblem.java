// SPDX-License-Identifier: MIT
package dev.amljob.core.yaml;

import org.snakeyaml.engine.v2.exceptions.ParserException;

/** Tells what the engine's parser complains about by where it was, which is all that it says. */
final class ParserProblem {
  private ParserProblem() {}

  static Problem of(ParserException e) {
    int at = TreeBuilder.offset(e.getProblemMark());
    int start = e.getContextMark().isPresent() ? TreeBuilder.offset(e.getContextMark()) : at;
    String context = e.getContext() == null ? "" : e.getContext();
    return new Problem(kind(context, e), start, at);
  }

  private static Problem.Kind kind(String context, ParserException e) {
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return Problem.Kind.IN_FLOW;
    }
    if (context.contains("block mapping")) {
      return Problem.Kind.IN_MAPPING;
    }
    if (context.contains("block collection")) {
      return Problem.Kind.IN_SEQUENCE;
    }
    if (context.contains("node")) {
      return e.getProblem().contains("tag handle") ? Problem.Kind.BAD_TAG : Problem.Kind.NO_NODE;
    }
    return e.getProblem().contains("directive") || e.getProblem().contains("incompatible")
        ? Problem.Kind.BAD_DIRECTIVE
        : Problem.Kind.AFTER_ROOT;
  }
}
