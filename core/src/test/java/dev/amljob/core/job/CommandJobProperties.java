// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.ScalarStyle;
import dev.amljob.core.yaml.YamlDocument;
import dev.amljob.core.yaml.YamlParser;
import dev.amljob.core.yaml.YamlScalar;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text, a job or the beginning of one. */
class CommandJobProperties {
  private static final String JOB =
      """
      # yaml-language-server: $schema=https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      type: command
      command: >-
        python train.py --data ${{inputs.data}} [--lr ${{ inputs.lr }}]
        --out "${{outputs.model}}" {inputs.old} ${inputs.x} ${{
      code: ./src
      environment:
        image: "mcr.microsoft.com/azureml/base:1"
        conda_file: conda.yml
      inputs:
        data: &data {type: uri_file, path: azureml:d:1, mode: ro_mount}
        lr: 0.1
        again: *data
      outputs:
        model:
          <<: *data
          mode: upload
      resources: {instance_count: 2, docker_args: ['--ipc', "host"]}
      limits:
        timeout: 3600
      tags: {a: b, 'c': ~}
      services:
        lab: {type: jupyter_lab}
      """;

  @Property(tries = 300, seed = "1")
  void neverThrowsOnAnyPrefix(@ForAll("prefixes") String text) {
    YamlDocument document = parse(text);
    assertThat(Classification.of(document).reason()).isNotBlank();
    values(CommandJob.of(document)).forEach(value -> assertLiesIn(text, value));
  }

  @Property(tries = 200, seed = "1")
  void neverThrowsOnAPrefixWithNoise(@ForAll("prefixes") String text, @ForAll String noise) {
    YamlDocument document = parse(text + noise);
    assertThat(Classification.of(document).reason()).isNotBlank();
    values(CommandJob.of(document)).forEach(value -> assertLiesIn(text + noise, value));
  }

  @Property(tries = 200, seed = "1")
  void writtenTextOfAPlainScalarIsItsValue(@ForAll("prefixes") String text) {
    values(CommandJob.of(parse(text)))
        .filter(value -> value.value() instanceof String)
        .filter(value -> isPlainOnOneLine(value, text))
        .forEach(value -> assertThat(value.span().of(text)).isEqualTo(value.value()));
  }

  @Provide
  Arbitrary<String> prefixes() {
    return Arbitraries.integers().between(0, JOB.length()).map(end -> JOB.substring(0, end));
  }

  private static boolean isPlainOnOneLine(Located<?> value, String text) {
    return value.node() instanceof YamlScalar scalar
        && scalar.style() == ScalarStyle.PLAIN
        && value.span().of(text).indexOf('\n') < 0;
  }

  private static void assertLiesIn(String text, Located<?> value) {
    Span whole = new Span(0, text.length());
    assertThat(whole.covers(value.span())).isTrue();
    assertThat(whole.covers(value.keySpan())).isTrue();
    for (Expression expression : value.expressions()) {
      assertThat(value.node().resolved().span().covers(expression.span())).isTrue();
      assertThat(expression.span().covers(expression.context().span())).isTrue();
      assertThat(expression.span().covers(expression.name().span())).isTrue();
      assertThat(expression.span().covers(expression.member().span())).isTrue();
    }
  }

  private static Stream<Located<?>> values(CommandJob job) {
    return Stream.of(
            Stream.of(job.type(), job.command(), job.code(), job.schema())
                .flatMap(Optional::stream),
            job.inputs().values().stream().flatMap(CommandJobProperties::parts),
            job.outputs().values().stream()
                .flatMap(out -> Stream.of(out.path(), out.type(), out.mode(), out.assetVersion()))
                .flatMap(Optional::stream),
            job.resources().stream()
                .flatMap(all -> Stream.concat(all.instanceCount().stream(), args(all))),
            job.limits().stream().flatMap(limits -> limits.timeout().stream()),
            job.services().values().stream().flatMap(service -> service.type().stream()),
            Stream.of(job.tags(), job.properties(), job.environmentVariables())
                .map(map -> (Collection<? extends Located<?>>) map.values())
                .flatMap(Collection::stream))
        .flatMap(stream -> stream);
  }

  private static Stream<Located<?>> parts(JobInput input) {
    return Stream.of(input.path(), input.type(), input.mode(), input.literal(), input.data())
        .flatMap(Optional::stream);
  }

  private static Stream<Located<?>> args(Resources resources) {
    return resources.dockerArgs().stream().map(argument -> argument);
  }

  private static YamlDocument parse(String text) {
    return YamlParser.parse(SourceFile.of("job.yml", text));
  }
}
