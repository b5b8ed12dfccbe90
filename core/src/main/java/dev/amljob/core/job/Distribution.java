// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import dev.amljob.core.yaml.YamlMapping;
import java.util.Optional;

/**
 * How the processes of a distributed job start: the value of {@code distribution}.
 *
 * @param source the mapping, with the key that it stands under
 */
public record Distribution(Located<YamlMapping> source) {
  /** Returns what starts them. */
  public Optional<Located<DistributionType>> type() {
    return fields().choice("type", DistributionType::of);
  }

  /** Returns the number of processes of each machine. */
  public Optional<Located<Long>> processCountPerInstance() {
    return fields().integer("process_count_per_instance");
  }

  /** Returns the number of TensorFlow workers. */
  public Optional<Located<Long>> workerCount() {
    return fields().integer("worker_count");
  }

  /** Returns the number of TensorFlow parameter servers. */
  public Optional<Located<Long>> parameterServerCount() {
    return fields().integer("parameter_server_count");
  }

  /** Returns the port of the Ray head. */
  public Optional<Located<Long>> port() {
    return fields().integer("port");
  }

  /** Returns the address of the Ray head. */
  public Optional<Located<String>> address() {
    return fields().text("address");
  }

  /** Returns whether Ray shows its dashboard. */
  public Optional<Located<Boolean>> includeDashboard() {
    return fields().flag("include_dashboard");
  }

  /** Returns the port of Ray's dashboard. */
  public Optional<Located<Long>> dashboardPort() {
    return fields().integer("dashboard_port");
  }

  /** Returns further arguments for the Ray head. */
  public Optional<Located<String>> headNodeAdditionalArgs() {
    return fields().text("head_node_additional_args");
  }

  /** Returns further arguments for the Ray workers. */
  public Optional<Located<String>> workerNodeAdditionalArgs() {
    return fields().text("worker_node_additional_args");
  }

  private Fields fields() {
    return new Fields(source.value());
  }
}
