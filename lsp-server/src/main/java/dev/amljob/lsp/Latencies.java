// SPDX-License-Identifier: MIT
package dev.amljob.lsp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long answers took, by method: from the arrival of a request, in steps of a quarter. */
final class Latencies {
  /** 1.25 to the power of 80, in microseconds, is a minute and more. */
  private static final int STEPS = 80;

  private static final double STEP = Math.log(1.25);

  private final ConcurrentMap<String, AtomicLongArray> counts = new ConcurrentHashMap<>();

  void record(String method, long nanos) {
    double micros = Math.max(1.0, nanos / 1000.0);
    int step = (int) Math.min(STEPS - 1, Math.ceil(Math.log(micros) / STEP));
    counts.computeIfAbsent(method, unused -> new AtomicLongArray(STEPS)).incrementAndGet(step);
  }

  /** Returns the number of answers and their percentiles in milliseconds, by method. */
  Map<String, Map<String, Double>> summary() {
    Map<String, Map<String, Double>> summary = new LinkedHashMap<>();
    new TreeMap<>(counts).forEach((method, steps) -> summary.put(method, summary(steps)));
    return summary;
  }

  private static Map<String, Double> summary(AtomicLongArray steps) {
    long total = 0;
    for (int i = 0; i < STEPS; i++) {
      total += steps.get(i);
    }
    Map<String, Double> facts = new LinkedHashMap<>();
    facts.put("count", (double) total);
    facts.put("p50", millis(steps, total, 0.5));
    facts.put("p99", millis(steps, total, 0.99));
    facts.put("max", millis(steps, total, 1.0));
    return facts;
  }

  /** Returns the upper end of the step in which so many answers are done. */
  private static double millis(AtomicLongArray steps, long total, double share) {
    long wanted = (long) Math.ceil(total * share);
    long seen = 0;
    for (int i = 0; i < STEPS; i++) {
      seen += steps.get(i);
      if (seen >= wanted) {
        return Math.round(Math.exp(i * STEP)) / 1000.0;
      }
    }
    return 0;
  }
}
