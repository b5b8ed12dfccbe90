// SPDX-License-Identifier: MIT
package dev.amljob.core.schemacheck;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Holds the acceptor to the validator on documents that nobody has thought of. */
class SchemaAcceptorProperties {
  private static final List<String> SCALARS =
      List.of(
          "a",
          "1",
          "1.5",
          "'2'",
          "'2.0'",
          "true",
          "yes",
          "null",
          "''",
          ".inf",
          "2024-01-01",
          "pytorch",
          "PyTorch",
          "mpi",
          "TensorFlow",
          "ray",
          "managed",
          "UserIdentity",
          "AMLToken",
          "aml_token",
          "ssh",
          "Tensor_Board",
          "other",
          "uri_file",
          "mltable",
          "MLFlow_Model",
          "eval_mount",
          "download",
          "rw_mount",
          "Spot",
          "linux",
          "'azureml:'",
          "'azureml:e:1'",
          "'azureml:e@latest'",
          "'azureml:/subscriptions/s'",
          "'file:e.yml'",
          "all",
          "'azureml://registries/r/a/b/versions/1'");

  /** The keys of the schema, as the table holds them, and some that it does not know. */
  private static final List<String> KEYS =
      SchemaTable.TEXT
          .lines()
          .flatMap(line -> List.of(line.split(" ", -1)).stream())
          .filter(word -> word.startsWith("keys="))
          .flatMap(word -> List.of(word.substring(5).split(",", -1)).stream())
          .map(key -> key.substring(0, key.indexOf(':')))
          .distinct()
          .toList();

  private final Comparison comparison = new Comparison();

  @Property(tries = 3000, seed = "1")
  void neverAcceptsWhatTheValidatorRefuses(@ForAll("jobs") String job) {
    comparison.job("{command: a, environment: 'azureml:e:1', " + job.substring(1));
    comparison.job(job);
    comparison.environment(job);
  }

  @Property(tries = 3000, seed = "1")
  void knowsTheBranchesOfUnions(
      @ForAll("unions") String union,
      @ForAll("mappings") String value,
      @ForAll("scalars") String type) {
    String typed = "{type: " + type + (value.equals("{}") ? "}" : ", " + value.substring(1));
    String job = "{command: a, environment: 'azureml:e:1', " + union + "}";
    comparison.job(job.replace("%", typed));
    comparison.job(job.replace("%", value));
  }

  @Provide
  Arbitrary<String> unions() {
    return Arbitraries.of(
        "distribution: %", "identity: %", "services: {s: %}", "inputs: {i: %}", "outputs: {o: %}");
  }

  @Provide
  Arbitrary<String> scalars() {
    return Arbitraries.of(SCALARS);
  }

  @Provide
  Arbitrary<String> mappings() {
    return mapping(scalars());
  }

  @Provide
  Arbitrary<String> jobs() {
    Arbitrary<String> leaf = scalars();
    Arbitrary<String> list =
        leaf.list().ofMaxSize(2).map(items -> "[" + String.join(", ", items) + "]");
    Arbitrary<String> inner = Arbitraries.oneOf(leaf, list, mapping(leaf));
    return mapping(Arbitraries.oneOf(inner, mapping(inner)));
  }

  private static Arbitrary<String> mapping(Arbitrary<String> values) {
    Arbitrary<String> key =
        Arbitraries.oneOf(Arbitraries.of(KEYS), Arbitraries.of("x", "1", "true"));
    return key.flatMap(name -> values.map(value -> "\"" + name + "\": " + value))
        .list()
        .ofMaxSize(3)
        .map(entries -> "{" + String.join(", ", entries) + "}");
  }
}
