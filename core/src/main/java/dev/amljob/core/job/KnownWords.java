// SPDX-License-Identifier: MIT
package dev.amljob.core.job;

import java.util.Set;

/** The words by which one kind of file is told from another. */
final class KnownWords {
  /** Values of {@code type} for jobs that are no command jobs. */
  static final Set<String> OTHER_JOB_TYPES =
      Set.of(
          "sweep",
          "pipeline",
          "spark",
          "automl",
          "import",
          "parallel",
          "finetuning",
          "distillation",
          "data_transfer");

  /** Schemas of files that are neither jobs nor components nor environments. */
  static final Set<String> ASSET_SCHEMAS =
      Set.of(
          "data",
          "dataset",
          "model",
          "asset",
          "index",
          "mltable",
          "code",
          "azureblob",
          "azurefile",
          "azuredatalakegen1",
          "azuredatalakegen2",
          "onelake",
          "compute",
          "amlcompute",
          "computeinstance",
          "kubernetescompute",
          "vmcompute",
          "synapsesparkcompute",
          "attachedsynapsesparkcompute",
          "managedonlineendpoint",
          "kubernetesonlineendpoint",
          "serverlessendpoint",
          "batchendpoint",
          "onlineendpoint",
          "managedonlinedeployment",
          "kubernetesonlinedeployment",
          "batchdeployment",
          "modelbatchdeployment",
          "pipelinecomponentbatchdeployment",
          "onlinedeployment",
          "workspace",
          "hub",
          "project",
          "workspaceconnection",
          "connection",
          "registry",
          "schedule",
          "monitorschedule",
          "monitoringschedule",
          "featureset",
          "featurestore",
          "featurestoreentity",
          "marketplacesubscription",
          "capabilityhost");

  /** Keys that only jobs have, not components. */
  static final Set<String> JOB_ONLY =
      Set.of(
          "compute",
          "experiment_name",
          "environment_variables",
          "limits",
          "services",
          "queue_settings",
          "identity",
          "parent_job_name");

  /** Keys that say of a job nearly for certain that it is one, even alone. */
  static final Set<String> JOB_SIGNS =
      Set.of("experiment_name", "environment_variables", "queue_settings", "parent_job_name");

  /** Keys that an environment may have. */
  static final Set<String> ENVIRONMENT_KEYS =
      Set.of(
          "$schema",
          "name",
          "version",
          "description",
          "tags",
          "properties",
          "image",
          "build",
          "conda_file",
          "os_type",
          "inference_config",
          "datastore",
          "type");

  /** Keys that a conda file may have. */
  static final Set<String> CONDA_KEYS =
      Set.of("name", "channels", "dependencies", "prefix", "variables", "platforms");

  /**
   * Keys that speak for a job, were it as broken as can be. {@code services}, {@code resources} and
   * the like do not: other tools have them too.
   */
  static final Set<String> JOB_CORE =
      Set.of("command", "environment", "code", "compute", "inputs", "outputs", "distribution");

  /** Keys of an input that a component declares but a job does not. */
  static final Set<String> COMPONENT_INPUT_KEYS =
      Set.of("optional", "default", "min", "max", "enum");

  /** Types of an input that only a component has; {@code path} and {@code int} are old ones. */
  static final Set<String> COMPONENT_INPUT_TYPES =
      Set.of("string", "number", "integer", "boolean", "path", "int", "float");

  /** Keys at the top of other tools' files that nobody writes into a job, even by mistake. */
  static final Set<String> FOREIGN_KEYS =
      Set.of(
          "apiVersion",
          "kind",
          "nodes",
          "flow",
          "on",
          "runs",
          "runs-on",
          "stages",
          "steps",
          "trigger",
          "pool",
          "orbs",
          "workflows",
          "AWSTemplateFormatVersion",
          "openapi",
          "repos",
          "site_name",
          "swagger");

  /**
   * Keys of other tools' files which may share {@code environment} with a job, but which may also
   * have slipped out of a job's environment or services.
   */
  static final Set<String> DOUBTFUL_KEYS =
      Set.of(
          "variables",
          "dependencies",
          "dev_dependencies",
          "channels",
          "install",
          "build_script",
          "test_script",
          "before_script",
          "script",
          "networks",
          "volumes",
          "hooks",
          "hosts",
          "tasks",
          "plugins");

  private KnownWords() {}
}
