// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.amljob.core.rest.JsonText;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Sends one request for a job, and finds out what became of it. The name never changes, so that no
 * attempt can make a second job; where an answer is lost, the service is asked instead of guessed
 * about.
 */
final class Sender {
  private static final String USER_TOKEN = "x-azureml-token";
  private static final String USER_SCOPE = "https://ml.azure.com/.default";

  private final Arm arm;
  private final JobPlan plan;
  private final Uploads uploads;

  /** Whether there was an attempt that may have made the job without telling. */
  private boolean ambiguous;

  Sender(Arm arm, JobPlan plan, Uploads uploads) {
    this.arm = arm;
    this.plan = plan;
    this.uploads = uploads;
  }

  SubmitResult send() {
    try {
      Answer existing = arm.patiently(Call.get(plan.url()));
      if (existing.isSuccess() && !existing.isGarbled()) {
        return new SubmitResult.NameTaken(plan.name());
      } else if (existing.isGarbled() || existing.isFailure() || existing.isThrottled()) {
        return new SubmitResult.NotSent(
            "the service does not answer: " + ServiceError.of(existing).text(), "try again later");
      } else if (!existing.isNotFound()) {
        return rejected(existing);
      }
      Map<String, String> found = new Assets(arm, plan, uploads).resolve();
      Call put = Call.put(plan.url(), JsonText.of(plan.body(found), 2)).with(userToken());
      return put(put);
    } catch (SignInException nobody) {
      return new SubmitResult.NotSent(String.valueOf(nobody.getMessage()), nobody.hint());
    } catch (Refusal.Found found) {
      return new Preparation.Refused(found.refusal());
    } catch (RejectedException rejection) {
      return new SubmitResult.Rejected(rejection.error());
    } catch (IOException unreachable) {
      return new SubmitResult.NotSent(
          "the service cannot be reached: " + words(unreachable), "try again later");
    }
  }

  private Map<String, String> userToken() throws SignInException {
    boolean asUser =
        plan.properties().get("identity") instanceof Map<?, ?> identity
            && "UserIdentity".equals(identity.get("identityType"));
    return asUser ? Map.of(USER_TOKEN, arm.tokenFor(USER_SCOPE)) : Map.of();
  }

  private SubmitResult put(Call put) {
    String lastWords = "";
    for (int attempt = 0; attempt < Pacing.ATTEMPTS; attempt++) {
      try {
        Answer answer = arm.once(put);
        if (answer.isThrottled()) {
          if (attempt == Pacing.ATTEMPTS - 1 || !arm.rest(answer, attempt)) {
            return lookedUp(rejected(answer));
          }
          continue;
        }
        Optional<SubmitResult> end = judged(answer);
        if (end.isPresent()) {
          return end.get();
        }
        lastWords = ServiceError.of(answer).text();
        arm.rest(Pacing.before(attempt));
      } catch (SignInException nobody) {
        return lookedUp(
            new SubmitResult.NotSent(String.valueOf(nobody.getMessage()), nobody.hint()));
      } catch (IOException dropped) {
        ambiguous = true;
        lastWords = words(dropped);
        Optional<SubmitResult> known = look();
        if (known.isPresent()) {
          return known.get();
        }
      }
    }
    return unknown(lastWords + "; the service did not have it when last asked");
  }

  /** Returns what an answer means; empty where the request is to be made again. */
  private Optional<SubmitResult> judged(Answer answer) {
    if (answer.isRefusal()) {
      return Optional.of(lookedUp(rejected(answer)));
    } else if (answer.isSuccess() && isOurs(answer.body())) {
      return Optional.of(accepted(answer));
    }
    ambiguous = true;
    return look();
  }

  /** Returns the end, unless the service has our job all the same. */
  private SubmitResult lookedUp(SubmitResult otherwise) {
    boolean nameTaken =
        otherwise instanceof SubmitResult.Rejected rejected
            && (rejected.error().status() == 409
                || rejected.error().status() == 412
                || rejected.error().message().contains("already exists"));
    return ambiguous || nameTaken ? look().orElse(otherwise) : otherwise;
  }

  /** Asks for the job; empty where the service has none. */
  private Optional<SubmitResult> look() {
    try {
      Answer answer = arm.patiently(Call.get(plan.url()));
      if (answer.isNotFound()) {
        return Optional.empty();
      } else if (answer.isSuccess() && !answer.isGarbled()) {
        return Optional.of(
            isOurs(answer.body()) ? accepted(answer) : new SubmitResult.NameTaken(plan.name()));
      }
      return Optional.of(unknown(ServiceError.of(answer).text()));
    } catch (SignInException nobody) {
      return Optional.of(unknown(String.valueOf(nobody.getMessage())));
    } catch (IOException unreachable) {
      return Optional.of(unknown(words(unreachable)));
    }
  }

  private boolean isOurs(JsonNode job) {
    return job.path("properties")
        .path("properties")
        .path(JobPlan.MARKER)
        .asText("")
        .equals(plan.submissionId());
  }

  private SubmitResult accepted(Answer answer) {
    return new SubmitResult.Accepted(JobState.of(plan.workspace(), plan.name(), answer.body()));
  }

  private static SubmitResult rejected(Answer answer) {
    return new SubmitResult.Rejected(ServiceError.of(answer));
  }

  private SubmitResult unknown(String reason) {
    return new SubmitResult.Unknown(plan.name(), reason);
  }

  static String words(IOException failure) {
    String message = failure.getMessage();
    return Redaction.of(
        message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
  }
}
