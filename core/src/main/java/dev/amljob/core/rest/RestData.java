// SPDX-License-Identifier: MIT
package dev.amljob.core.rest;

import dev.amljob.core.job.AssetType;
import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.DataMode;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.JobOutput;
import dev.amljob.core.job.Located;
import dev.amljob.core.yaml.ScalarType;
import dev.amljob.core.yaml.YamlScalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inputs and outputs as requests have them. */
final class RestData {
  private RestData() {}

  static Map<String, @Nullable Object> inputs(CommandJob job) {
    Map<String, @Nullable Object> inputs = new LinkedHashMap<>();
    job.inputs().forEach((name, input) -> inputs.put(name, input(input)));
    return inputs;
  }

  private static Map<String, @Nullable Object> input(JobInput input) {
    Optional<Located<YamlScalar>> literal = input.literal();
    if (literal.isPresent()) {
      YamlScalar value = literal.get().value();
      return literal(input.data().isPresent() ? coerced(value) : value.pythonText());
    }
    Optional<String> path = RestBody.text(input.path());
    if (path.isPresent() && isExpression(path.get())) {
      return literal(path.get());
    }
    return new JsonObject()
        .put("jobInputType", input.effectiveType().map(AssetType::label))
        .put("mode", input.mode().map(mode -> inputMode(mode.value())))
        .put("uri", path.map(AssetId::of))
        .values();
  }

  private static Map<String, @Nullable Object> literal(String value) {
    return new JsonObject().put("jobInputType", "literal").put("value", value).values();
  }

  /** Returns whether a text is one expression and nothing else. */
  private static boolean isExpression(String text) {
    return text.matches("\\$\\{\\{[^{}]*\\}\\}");
  }

  /** Under {@code value}, the reference takes 1 for true, and cuts numbers to whole ones. */
  private static String coerced(YamlScalar scalar) {
    if (scalar.type() != ScalarType.INTEGER && scalar.type() != ScalarType.FLOAT) {
      return scalar.pythonText();
    }
    Object number = scalar.value().orElse(BigInteger.ZERO);
    if (number instanceof Double real && !Double.isFinite(real)) {
      return scalar.pythonText();
    }
    BigDecimal exact =
        number instanceof Double real ? new BigDecimal(real) : new BigDecimal((BigInteger) number);
    if (exact.signum() == 0 || exact.compareTo(BigDecimal.ONE) == 0) {
      return exact.signum() == 0 ? "False" : "True";
    }
    return exact.toBigInteger().toString();
  }

  static Map<String, @Nullable Object> outputs(CommandJob job) {
    Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
    job.outputs().forEach((name, output) -> outputs.put(name, output(output)));
    return outputs;
  }

  private static Map<String, @Nullable Object> output(JobOutput output) {
    return new JsonObject()
        .put("jobOutputType", output.effectiveType().map(AssetType::label))
        .put("mode", output.mode().map(mode -> outputMode(mode.value())))
        .put("uri", RestBody.text(output.path()))
        .put("assetName", RestBody.text(output.assetName()))
        .put("assetVersion", output.assetVersion().map(version -> version.value().pythonText()))
        .values();
  }

  static String inputMode(DataMode mode) {
    return switch (mode) {
      case RO_MOUNT, MOUNT -> "ReadOnlyMount";
      case RW_MOUNT -> "ReadWriteMount";
      case DOWNLOAD -> "Download";
      case UPLOAD -> "Upload";
      case DIRECT -> "Direct";
      case EVAL_MOUNT -> "EvalMount";
      case EVAL_DOWNLOAD -> "EvalDownload";
    };
  }

  static String outputMode(DataMode mode) {
    return mode == DataMode.MOUNT ? "ReadWriteMount" : inputMode(mode);
  }
}
