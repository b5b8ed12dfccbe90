// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import dev.amljob.core.job.CommandJob;
import dev.amljob.core.job.EnvironmentFile;
import dev.amljob.core.job.InlineEnvironment;
import dev.amljob.core.job.JobInput;
import dev.amljob.core.job.Located;
import dev.amljob.core.rest.RestBody;
import dev.amljob.core.text.Span;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The properties of a job for one workspace: names are ids there, and what is here is a need. */
final class JobRequest {
  private static final String SERVERLESS = "serverless";
  private static final Set<String> MODELS = Set.of("mlflow_model", "custom_model");
  private static final String CURATED = "AzureML-";

  private final CommandJob job;
  private final WorkspaceRef workspace;
  private final Path folder;
  private final Map<String, @Nullable Object> properties;
  private final Map<String, Need> needs = new LinkedHashMap<>();

  private JobRequest(CommandJob job, WorkspaceRef workspace, Path folder) {
    this.job = job;
    this.workspace = workspace;
    this.folder = folder;
    this.properties = RestBody.of(job);
  }

  /**
   * Makes the properties.
   *
   * @param folder from which the job's paths count
   */
  static JobRequest of(CommandJob job, WorkspaceRef workspace, Path folder)
      throws IOException, Refusal.Found {
    JobRequest request = new JobRequest(job, workspace, folder);
    request.compute();
    request.code();
    request.environment();
    for (JobInput input : job.inputs().values()) {
      request.input(input);
    }
    return request;
  }

  Map<String, @Nullable Object> properties() {
    return properties;
  }

  Map<String, Need> needs() {
    return needs;
  }

  private void compute() throws Refusal.Found {
    Object resources = properties.get("resources");
    if (resources instanceof Map<?, ?> map
        && map.get("properties") instanceof Map<?, ?> own
        && own.containsKey("IsLocal")) {
      throw new Refusal.Found(
          "`compute: local` runs a job on this machine, which submit does not do",
          "`az ml job create -f FILE` does");
    }
    if (properties.get("computeId") instanceof String name) {
      if (name.equalsIgnoreCase(SERVERLESS)) {
        // The service takes the absence of a compute for it.
        properties.remove("computeId");
      } else if (name.contains("virtualClusters/")) {
        throw new Refusal.Found(
            "`compute: " + name + "` names a virtual cluster, which submit does not know",
            "`az ml job create -f FILE` sends it");
      } else if (!name.startsWith("/subscriptions/")) {
        properties.put("computeId", workspace.id("computes/" + name));
      }
    }
  }

  private void code() throws IOException, Refusal.Found {
    if (!(properties.get("codeId") instanceof String written)) {
      return;
    }
    AssetText text = AssetText.of(written);
    boolean address = written.startsWith("git+") || written.contains("://");
    switch (text.sort()) {
      case VERSIONED -> properties.put("codeId", versionId("codes", text));
      case LATEST -> need("codeId", new Need.Latest("codes", text.name()));
      case DIRECT, LABELLED, LOCAL -> {
        if (address || text.sort() == AssetText.Sort.LABELLED) {
          throw new Refusal.Found(
              "`code: " + Redaction.of(written) + "` is no folder on this machine",
              "clone or download it first; the service takes no code from an address");
        } else if (text.sort() == AssetText.Sort.LOCAL) {
          need("codeId", new Need.Code(snapshot(written)));
        } else {
          properties.put("codeId", text.name());
        }
      }
    }
  }

  private CodeSnapshot snapshot(String written) throws IOException, Refusal.Found {
    try {
      return CodeSnapshot.of(folder.resolve(written));
    } catch (NoSuchFileException | InvalidPathException missing) {
      throw new Refusal.Found("`code: " + written + "` does not exist", "check the path");
    }
  }

  private void environment() throws IOException, Refusal.Found {
    if (job.environment().orElse(null) instanceof InlineEnvironment inline) {
      properties.remove("environment");
      need("environmentId", EnvironmentRequest.of(inline, job.source(), folder));
    } else if (job.environment().orElse(null) instanceof EnvironmentFile file) {
      throw new Refusal.Found(
          "`environment: file:" + file.path() + "` is not sent by submit",
          "register it with `az ml environment create --file "
              + file.path()
              + "`, and name it: `environment: azureml:NAME:VERSION`");
    } else if (properties.get("environmentId") instanceof String written) {
      AssetText text = AssetText.of(written);
      switch (text.sort()) {
        case DIRECT -> properties.put("environmentId", text.name());
        case LATEST -> need("environmentId", new Need.Latest("environments", text.name()));
        case VERSIONED ->
            properties.put(
                "environmentId",
                text.name().startsWith(CURATED)
                    // The service knows the short names of its own environments, and where they
                    // are.
                    ? "azureml:" + written
                    : versionId("environments", text));
        case LABELLED, LOCAL ->
            throw new Refusal.Found(
                "`environment: " + written + "` has no version",
                "`az ml environment list --name "
                    + text.name()
                    + "` shows them; write `azureml:NAME:VERSION` or `azureml:NAME@latest`");
      }
    }
  }

  private void input(JobInput input) throws Refusal.Found {
    Map<String, @Nullable Object> sent = section("inputs", input.name());
    input.pathOnCompute().map(Located::value).ifPresent(path -> sent.put("pathOnCompute", path));
    if (!(sent.get("uri") instanceof String written)) {
      return;
    }
    AssetText text = AssetText.of(written);
    boolean model = sent.get("jobInputType") instanceof String type && MODELS.contains(type);
    String kind = model ? "models" : "data";
    switch (text.sort()) {
      case DIRECT -> sent.put("uri", text.name());
      case VERSIONED -> sent.put("uri", versionId(kind, text));
      case LATEST -> {
        Need latest = new Need.Latest(kind, text.name());
        needs.put(latest.placeholder(), latest);
        sent.put("uri", latest.placeholder());
      }
      case LABELLED ->
          throw new Refusal.Found(
              "`inputs." + input.name() + ".path`: only the label `latest` can be looked up",
              "name a version; `az ml " + kind.replace("models", "model") + " list` shows them");
      case LOCAL -> throw localData(input, written, model);
    }
  }

  private Refusal.Found localData(JobInput input, String written, boolean model) {
    int line = input.path().map(path -> line(path.span())).orElse(1);
    String create =
        model ? "az ml model create --name NAME --path " : "az ml data create --name NAME --path ";
    return new Refusal.Found(
        "`inputs."
            + input.name()
            + ".path` in line "
            + line
            + ": `"
            + written
            + "` is on this machine, and to upload it takes a storage key, which submit never asks"
            + " for",
        "`" + create + written + "`, then `path: azureml:NAME:VERSION`");
  }

  private int line(Span span) {
    return job.source().position(span.start()).line() + 1;
  }

  private String versionId(String kind, AssetText text) {
    return workspace.id(kind + "/" + text.name() + "/versions/" + text.version());
  }

  private void need(String key, Need need) {
    needs.put(need.placeholder(), need);
    properties.put(key, need.placeholder());
  }

  private Map<String, @Nullable Object> section(String key, String name) {
    return map(map(properties.get(key)).get(name));
  }

  @SuppressWarnings("unchecked") // RestBody makes nothing but maps there.
  private static Map<String, @Nullable Object> map(@Nullable Object value) {
    return value == null ? new LinkedHashMap<>() : (Map<String, @Nullable Object>) value;
  }
}
