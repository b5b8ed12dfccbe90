// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.amljob.core.job.expression.Expression;
import dev.amljob.core.text.SourceFile;
import dev.amljob.core.text.Span;
import dev.amljob.core.yaml.YamlAlias;
import dev.amljob.core.yaml.YamlParser;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a job's keys mean, and where they are written. */
class CommandJobTest {
  private static final String FULL =
      """
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      type: command
      name: my-job
      display_name: My job
      description: Trains
      experiment_name: exp
      parent_job_name: parent
      command: python train.py ${{inputs.data}} ${{outputs.model}}
      code: ./src
      environment: azureml:env:1
      compute: azureml:cpu
      inputs:
        data: {type: URI_FILE, mode: ro_mount, path: ./d.csv, datastore: ds, path_on_compute: /x}
        rate: 0.1
        wrapped: {value: 3}
        folder:
          path: azureml:foo:1
        odd: {type: path}
        none:
      outputs:
        model: {type: mlflow_model, mode: upload, path: p, name: asset, version: 1.10}
        rest:
        text: x
      environment_variables: {A: b, B: true, C: , D: [1]}
      tags: {team: x, empty: , number: 1}
      properties: {p: q}
      resources:
        instance_count: 2.7
        max_instance_count: '4'
        instance_type: Standard_NC6
        shm_size: 8g
        docker_args: [--ipc, host]
        locations: [eastus]
        properties: {a: b}
      limits: {timeout: 1:30}
      distribution:
        type: PyTorch
        process_count_per_instance: 4
        worker_count: 1
        parameter_server_count: 0
        port: 1
        address: a
        include_dashboard: yes
        dashboard_port: 2
        head_node_additional_args: h
        worker_node_additional_args: w
      identity: {type: userIdentity, client_id: c, object_id: o}
      queue_settings: {job_tier: Spot, priority: low}
      services:
        lab: {type: jupyter_lab, port: 8888, nodes: all, properties: {}}
        board: {type: tensor_board, log_dir: logs}
        shell: {type: ssh, ssh_public_keys: k}
        broken: x
      """;

  @Test
  void readsTheTextsAtTheTop() {
    CommandJob job = job(FULL);
    assertThat(value(job.schema())).endsWith("commandJob.schema.json");
    assertThat(value(job.type())).isEqualTo("command");
    assertThat(value(job.name())).isEqualTo("my-job");
    assertThat(value(job.displayName())).isEqualTo("My job");
    assertThat(value(job.description())).isEqualTo("Trains");
    assertThat(value(job.experimentName())).isEqualTo("exp");
    assertThat(value(job.parentJobName())).isEqualTo("parent");
    assertThat(value(job.code())).isEqualTo("./src");
    assertThat(value(job.compute())).isEqualTo("azureml:cpu");
  }

  @Test
  void showsWhereAValueAndItsKeyAre() {
    Located<String> code = job(FULL).code().orElseThrow();
    assertThat(under(FULL, code.span())).isEqualTo("./src");
    assertThat(under(FULL, code.keySpan())).isEqualTo("code");
  }

  @Test
  void readsInputs() {
    CommandJob job = job(FULL);
    assertThat(job.inputs().keySet())
        .containsExactly("data", "rate", "wrapped", "folder", "odd", "none");
    JobInput data = job.input("data").orElseThrow();
    assertThat(data.name()).isEqualTo("data");
    assertThat(under(FULL, data.nameSpan())).isEqualTo("data");
    assertThat(value(data.type())).isEqualTo(AssetType.URI_FILE);
    assertThat(data.effectiveType()).contains(AssetType.URI_FILE);
    assertThat(value(data.mode())).isEqualTo(DataMode.RO_MOUNT);
    assertThat(value(data.path())).isEqualTo("./d.csv");
    assertThat(value(data.datastore())).isEqualTo("ds");
    assertThat(value(data.pathOnCompute())).isEqualTo("/x");
    assertThat(data.literal()).isEmpty();
    assertThat(under(FULL, data.path().orElseThrow().keySpan())).isEqualTo("path");
  }

  @Test
  void tellsLiteralsFromData() {
    CommandJob job = job(FULL);
    assertThat(value(job.input("rate").orElseThrow().literal()).text()).isEqualTo("0.1");
    assertThat(job.input("rate").orElseThrow().effectiveType()).isEmpty();
    assertThat(job.input("rate").orElseThrow().path()).isEmpty();
    assertThat(value(job.input("wrapped").orElseThrow().literal()).text()).isEqualTo("3");
    assertThat(job.input("wrapped").orElseThrow().effectiveType()).isEmpty();
    assertThat(job.input("folder").orElseThrow().effectiveType()).contains(AssetType.URI_FOLDER);
    assertThat(job.input("folder").orElseThrow().type()).isEmpty();
    assertThat(job.input("odd").orElseThrow().effectiveType()).isEmpty();
    assertThat(job.input("none").orElseThrow().literal()).isEmpty();
    assertThat(job.input("none").orElseThrow().data()).isEmpty();
  }

  @Test
  void readsOutputs() {
    CommandJob job = job(FULL);
    assertThat(job.outputs().keySet()).containsExactly("model", "rest", "text");
    JobOutput model = job.output("model").orElseThrow();
    assertThat(value(model.type())).isEqualTo(AssetType.MLFLOW_MODEL);
    assertThat(value(model.mode())).isEqualTo(DataMode.UPLOAD);
    assertThat(value(model.path())).isEqualTo("p");
    assertThat(value(model.assetName())).isEqualTo("asset");
    assertThat(value(model.assetVersion()).text()).isEqualTo("1.10");
    assertThat(under(FULL, model.nameSpan())).isEqualTo("model");
    assertThat(job.output("rest").orElseThrow().effectiveType()).contains(AssetType.URI_FOLDER);
    assertThat(job.output("text").orElseThrow().effectiveType()).isEmpty();
    assertThat(under(FULL, job.output("text").orElseThrow().node().span())).isEqualTo("x");
  }

  @Test
  void readsMaps() {
    CommandJob job = job(FULL);
    assertThat(job.environmentVariables().keySet()).containsExactly("A", "B", "C");
    assertThat(job.tags().keySet()).containsExactly("team");
    assertThat(named(job.properties(), "p").value()).isEqualTo("q");
  }

  @Test
  void readsNumbersAsTheReferenceDoes() {
    CommandJob job = job(FULL);
    Resources resources = job.resources().orElseThrow();
    assertThat(value(resources.instanceCount())).isEqualTo(2L);
    assertThat(value(resources.maxInstanceCount())).isEqualTo(4L);
    assertThat(value(job.limits().orElseThrow().timeout())).isEqualTo(90L);
    assertThat(timeout("true")).isEmpty();
    assertThat(timeout("PT1H")).isEmpty();
    assertThat(timeout(".inf")).isEmpty();
    assertThat(timeout("99999999999999999999")).isEmpty();
    assertThat(timeout("' 3_600 '").map(Located::value)).contains(3600L);
  }

  @Test
  void readsResources() {
    Resources resources = job(FULL).resources().orElseThrow();
    assertThat(value(resources.instanceType())).isEqualTo("Standard_NC6");
    assertThat(value(resources.shmSize())).isEqualTo("8g");
    assertThat(resources.dockerArgs()).extracting(Located::value).containsExactly("--ipc", "host");
    assertThat(resources.locations()).extracting(Located::value).containsExactly("eastus");
    assertThat(resources.properties()).isPresent();
    assertThat(under(FULL, resources.dockerArgs().get(1).span())).isEqualTo("host");
    assertThat(under(FULL, resources.dockerArgs().get(1).keySpan())).isEqualTo("docker_args");
    assertThat(job("resources: {docker_args: --ipc=host}").resources().orElseThrow().dockerArgs())
        .extracting(Located::value)
        .containsExactly("--ipc=host");
    assertThat(job("resources: {}").resources().orElseThrow().dockerArgs()).isEmpty();
  }

  @Test
  void readsTheDistribution() {
    Distribution distribution = job(FULL).distribution().orElseThrow();
    assertThat(value(distribution.type())).isEqualTo(DistributionType.PYTORCH);
    assertThat(value(distribution.processCountPerInstance())).isEqualTo(4L);
    assertThat(value(distribution.workerCount())).isEqualTo(1L);
    assertThat(value(distribution.parameterServerCount())).isEqualTo(0L);
    assertThat(value(distribution.port())).isEqualTo(1L);
    assertThat(value(distribution.address())).isEqualTo("a");
    assertThat(value(distribution.includeDashboard())).isTrue();
    assertThat(value(distribution.dashboardPort())).isEqualTo(2L);
    assertThat(value(distribution.headNodeAdditionalArgs())).isEqualTo("h");
    assertThat(value(distribution.workerNodeAdditionalArgs())).isEqualTo("w");
  }

  @Test
  void readsIdentityQueueAndServices() {
    CommandJob job = job(FULL);
    Identity identity = job.identity().orElseThrow();
    assertThat(value(identity.type())).isEqualTo(IdentityType.USER_IDENTITY);
    assertThat(value(identity.clientId())).isEqualTo("c");
    assertThat(value(identity.objectId())).isEqualTo("o");
    QueueSettings queue = job.queueSettings().orElseThrow();
    assertThat(value(queue.jobTier())).isEqualTo("Spot");
    assertThat(value(queue.priority())).isEqualTo("low");
    assertThat(job.services().keySet()).containsExactly("lab", "board", "shell");
    Service lab = named(job.services(), "lab");
    assertThat(lab.name()).isEqualTo("lab");
    assertThat(value(lab.type())).isEqualTo(ServiceType.JUPYTER_LAB);
    assertThat(value(lab.port())).isEqualTo(8888L);
    assertThat(value(lab.nodes())).isEqualTo("all");
    assertThat(lab.properties()).isPresent();
    assertThat(value(named(job.services(), "board").logDir())).isEqualTo("logs");
    assertThat(value(named(job.services(), "shell").sshPublicKeys())).isEqualTo("k");
  }

  @ParameterizedTest
  @ValueSource(strings = {"managed", "managed_identity", "ManagedIdentity", "Managed"})
  void knowsBothNamesOfAManagedIdentity(String written) {
    assertThat(IdentityType.of(written)).contains(IdentityType.MANAGED);
    assertThat(IdentityType.of("AMLToken")).contains(IdentityType.AML_TOKEN);
  }

  @Test
  void foldsCaseOfWordsButDoesNotSplitThem() {
    assertThat(AssetType.of("Uri_File")).contains(AssetType.URI_FILE);
    assertThat(AssetType.of("uriFile")).isEmpty();
    assertThat(DataMode.EVAL_MOUNT.label()).isEqualTo("eval_mount");
  }

  @Test
  void readsARegisteredEnvironment() {
    EnvironmentRef environment = job(FULL).environment().orElseThrow();
    assertThat(environment).isInstanceOf(RegisteredEnvironment.class);
    assertThat(under(FULL, environment.span())).isEqualTo("azureml:env:1");
    assertThat(under(FULL, environment.headSpan())).isEqualTo("environment");
  }

  @Test
  void readsAnEnvironmentInAFile() {
    String text = "environment: file:./env.yml";
    EnvironmentRef environment = job(text).environment().orElseThrow();
    assertThat(environment).isInstanceOf(EnvironmentFile.class);
    assertThat(((EnvironmentFile) environment).path()).isEqualTo("./env.yml");
    assertThat(under(text, environment.span())).isEqualTo("file:./env.yml");
    assertThat(under(text, environment.headSpan())).isEqualTo("environment");
  }

  @Test
  void readsAnInlineEnvironment() {
    String text =
        """
        environment:
          name: n
          version: 1
          description: d
          image: i
          conda_file: conda.yml
          os_type: Linux
          datastore: ds
          inference_config: {}
          build: {path: ., dockerfile_path: D}
        """;
    InlineEnvironment environment = (InlineEnvironment) job(text).environment().orElseThrow();
    assertThat(value(environment.name())).isEqualTo("n");
    assertThat(value(environment.version()).text()).isEqualTo("1");
    assertThat(value(environment.description())).isEqualTo("d");
    assertThat(value(environment.image())).isEqualTo("i");
    assertThat(value(environment.condaFile())).isEqualTo("conda.yml");
    assertThat(environment.condaContent()).isEmpty();
    assertThat(value(environment.osType())).isEqualTo(OsType.LINUX);
    assertThat(value(environment.datastore())).isEqualTo("ds");
    assertThat(environment.inferenceConfig()).isPresent();
    BuildContext build = environment.build().orElseThrow();
    assertThat(value(build.path())).isEqualTo(".");
    assertThat(value(build.dockerfilePath())).isEqualTo("D");
    assertThat(under(text, environment.headSpan())).isEqualTo("environment");
  }

  @Test
  void readsAnEnvironmentFileOfItsOwn() {
    String text = "image: i\nconda_file: {dependencies: [python]}\n";
    var document = YamlParser.parse(SourceFile.of("env.yml", text));
    InlineEnvironment environment = InlineEnvironment.of(document).orElseThrow();
    assertThat(value(environment.image())).isEqualTo("i");
    assertThat(environment.condaContent()).isPresent();
    assertThat(under(text, environment.headSpan())).isEqualTo("image");
  }

  @Test
  void takesTheLastOfEqualKeysAndFollowsMerges() {
    String text =
        """
        command: first
        command: second
        resources: &base {instance_count: 2, shm_size: 1g}
        limits:
          <<: *base
          timeout: 3
        distribution: *base
        """;
    CommandJob job = job(text);
    assertThat(value(job.command())).isEqualTo("second");
    assertThat(job.limits().orElseThrow().source().value().has("shm_size")).isTrue();
    Located<?> aliased = job.distribution().orElseThrow().source();
    assertThat(aliased.node()).isInstanceOf(YamlAlias.class);
    assertThat(under(text, aliased.span())).isEqualTo("*base");
  }

  @Test
  void leavesOutWhatIsOfTheWrongKindButStillLeadsToIt() {
    String text = "command: [a]\ndisplay_name: 2024\nenvironment: 1\nresources: x\ninputs: [a]\n";
    CommandJob job = job(text);
    assertThat(job.command()).isEmpty();
    assertThat(job.commandExpressions()).isEmpty();
    assertThat(job.displayName()).isEmpty();
    assertThat(job.environment()).isEmpty();
    assertThat(job.resources()).isEmpty();
    assertThat(job.inputs()).isEmpty();
    assertThat(under(text, job.entry("display_name").orElseThrow().value().span()))
        .isEqualTo("2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing", "[a, b]", "text"})
  void isEmptyForWhatIsNoMapping(String yaml) {
    CommandJob job = job(yaml);
    assertThat(job.mapping()).isEmpty();
    assertThat(job.command()).isEmpty();
    assertThat(job.environment()).isEmpty();
    assertThat(job.resources()).isEmpty();
    assertThat(job.inputs()).isEmpty();
    assertThat(job.services()).isEmpty();
    assertThat(job.entry("command")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "command: python ${{inputs.data}} x",
        "command: 'it''s ${{inputs.data}} x'",
        "command: \"a\\tb \\u00e9 ${{inputs.data}} x\"",
        "command: |\n  line one\n  line ${{inputs.data}} x\n",
        "command: >-\n  line one\n  line two\n\n  and ${{inputs.data}} x\n",
        "command: plain\n  over lines ${{inputs.data}}\n  x",
        "# \uD83D\uDE80 caf\u00e9\r\ncommand: >\r\n  a\r\n  b ${{inputs.data}}\r\n"
      })
  void findsExpressionsInEveryStyle(String text) {
    List<Expression> found = job(text).commandExpressions();
    assertThat(found).hasSize(1);
    assertThat(under(text, found.get(0).span())).isEqualTo("${{inputs.data}}");
    assertThat(under(text, found.get(0).context().span())).isEqualTo("inputs");
    assertThat(under(text, found.get(0).name().span())).isEqualTo("data");
  }

  @Test
  void readsTheCommandsExpressionsOnce() {
    CommandJob job = job(FULL);
    assertThat(job.commandExpressions()).hasSize(2).isSameAs(job.commandExpressions());
    assertThat(job.resources().orElseThrow().source().expressions()).isEmpty();
  }

  private static Optional<Located<Long>> timeout(String written) {
    return job("limits: {timeout: " + written + "}").limits().orElseThrow().timeout();
  }

  private static <T> T named(Map<String, T> values, String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  private static <T> T value(Optional<Located<T>> located) {
    return located.orElseThrow().value();
  }

  private static String under(String text, Span span) {
    return span.of(text);
  }

  private static CommandJob job(String yaml) {
    return CommandJob.of(YamlParser.parse(SourceFile.of("job.yml", yaml)));
  }
}
