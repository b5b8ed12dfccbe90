// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amljob.core.rest.JsonText;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a job stands on: looks it up at the service, or brings it there. */
final class Assets {
  private final Arm arm;
  private final JobPlan plan;
  private final Uploads uploads;

  Assets(Arm arm, JobPlan plan, Uploads uploads) {
    this.arm = arm;
    this.plan = plan;
    this.uploads = uploads;
  }

  /** Returns the id for each placeholder. */
  Map<String, String> resolve()
      throws IOException, SignInException, Refusal.Found, RejectedException {
    Map<String, String> found = new HashMap<>();
    // Look-ups first: what they may refuse should not cost an upload.
    for (Need need : plan.needs().values()) {
      if (need instanceof Need.Latest latest) {
        found.put(need.placeholder(), latest(latest));
      }
    }
    for (Need need : plan.needs().values()) {
      if (need instanceof Need.Environment environment) {
        found.put(need.placeholder(), environment(environment));
      } else if (need instanceof Need.Code code) {
        found.put(need.placeholder(), code(code.snapshot()));
      }
    }
    return found;
  }

  private String latest(Need.Latest latest)
      throws IOException, SignInException, Refusal.Found, RejectedException {
    String versions = latest.kind() + "/" + latest.name() + "/versions";
    Answer answer =
        arm.patiently(Call.get(url(versions, "$orderBy", "createdtime desc", "$top", "1")));
    String version = answer.body().path("value").path(0).path("name").asText("");
    if (answer.isNotFound() || (answer.isSuccess() && version.isEmpty())) {
      throw new Refusal.Found(
          "the workspace has no `" + latest.name() + "` among its " + latest.kind(),
          "check the spelling, and the workspace");
    }
    answer.checked();
    return plan.workspace().id(versions + "/" + version);
  }

  private String environment(Need.Environment environment)
      throws IOException, SignInException, RejectedException {
    String path = "environments/" + Need.Environment.NAME + "/versions/" + environment.version();
    Map<String, Object> body = Map.of("properties", environment.properties());
    arm.patiently(Call.put(url(path), JsonText.of(body, 2))).checked();
    return plan.workspace().id(path);
  }

  private String code(CodeSnapshot snapshot)
      throws IOException, SignInException, Refusal.Found, RejectedException {
    // The name is made of the content: an upload that was interrupted goes on where it was, and two
    // at once bring the same.
    UUID name = UUID.nameUUIDFromBytes(snapshot.hash().getBytes(US_ASCII));
    String versions = "codes/" + name + "/versions";
    Optional<String> known = known(versions, snapshot);
    if (known.isPresent()) {
      return known.get();
    }
    try {
      return registered(versions, snapshot);
    } catch (RejectedException rejection) {
      // Somebody else may have been faster.
      return known(versions, snapshot).orElseThrow(() -> rejection);
    }
  }

  /** Returns the id by which the workspace knows the same code already. */
  private Optional<String> known(String versions, CodeSnapshot snapshot)
      throws IOException, SignInException, RejectedException {
    URI url = url(versions, "hash", snapshot.hash(), "hashVersion", CodeSnapshot.HASH_VERSION);
    JsonNode first = arm.patiently(Call.get(url)).checked().body().path("value").path(0);
    return Optional.of(first.path("id").asText("")).filter(id -> !id.isEmpty());
  }

  private String registered(String versions, CodeSnapshot snapshot)
      throws IOException, SignInException, Refusal.Found, RejectedException {
    Map<String, Object> asked = Map.of("pendingUploadType", "TemporaryBlobReference");
    Call place = Call.post(url(versions + "/1/startPendingUpload"), JsonText.of(asked, 2));
    JsonNode reference = arm.patiently(place).checked().body().path("blobReferenceForConsumption");
    uploads.upload(snapshot, signed(reference.path("credential").path("sasUri").asText("")));
    refuseIfChanged(snapshot);
    String blobUri = reference.path("blobUri").asText("");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("codeUri", snapshot.folder() ? blobUri + "/" + snapshot.name() : blobUri);
    properties.put("isAnonymous", true);
    properties.put(
        "properties",
        Map.of("hash_sha256", snapshot.hash(), "hash_version", CodeSnapshot.HASH_VERSION));
    Map<String, Object> body = Map.of("properties", properties);
    arm.patiently(Call.put(url(versions + "/1"), JsonText.of(body, 2))).checked();
    return plan.workspace().id(versions + "/1");
  }

  private static URI signed(String address) throws Refusal.Found {
    try {
      URI container = URI.create(address);
      if ("https".equals(container.getScheme())) {
        return container;
      }
    } catch (IllegalArgumentException noAddress) {
      // Told below; the address itself is a secret.
    }
    throw new Refusal.Found(
        "the service named no place to which code can be uploaded",
        "try again later; `az ml job create -f FILE` may find another way");
  }

  private static void refuseIfChanged(CodeSnapshot snapshot) throws IOException, Refusal.Found {
    if (!snapshot.isUnchanged()) {
      throw new Refusal.Found(
          "the `code` changed while it was uploaded, so that nobody knows what would run",
          "submit again when nothing writes there");
    }
  }

  private URI url(String path, String... query) {
    return plan.workspace().url(path, ApiVersion.GA, query);
  }
}
