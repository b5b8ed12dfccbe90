// SPDX-License-Identifier: MIT
package dev.amljob.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line to the service: signs requests, and repeats those that may be made twice. */
final class Arm {
  private static final int UNAUTHORIZED = 401;
  private static final Pattern CLAIMS = Pattern.compile("claims=\"([^\"]+)\"");

  private final HttpClient client;
  private final TokenSource tokens;
  private final Pacing pacing;
  private final Duration patience;
  private final Consumer<String> trace;
  private final String scope;
  private String token = "";

  /**
   * Makes a line.
   *
   * @param patience how long to wait for one answer
   * @param trace gets to see each request, without tokens and signatures
   */
  Arm(
      HttpClient client,
      TokenSource tokens,
      Pacing pacing,
      Duration patience,
      URI endpoint,
      Consumer<String> trace) {
    this.client = client;
    this.tokens = tokens;
    this.pacing = pacing;
    this.patience = patience;
    this.trace = trace;
    String origin = endpoint.toString();
    this.scope = (origin.endsWith("/") ? origin : origin + "/") + ".default";
  }

  static HttpClient.Builder client() {
    // One kind of failure is enough, and nothing here needs the streams of HTTP/2.
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(Duration.ofSeconds(20));
  }

  /**
   * Makes a request once; a token that ran out is renewed, for then nothing was done.
   *
   * @throws IOException if there is no answer; whether the service did it, nobody knows
   */
  Answer once(Call call) throws IOException, SignInException {
    if (token.isEmpty()) {
      token = tokens.token(scope, "");
    }
    Answer answer = exchange(call);
    if (answer.status() == UNAUTHORIZED) {
      token = tokens.token(scope, claims(answer).orElse(""));
      answer = exchange(call);
    }
    return answer;
  }

  /**
   * Makes a request that does no harm when it is made twice, until there is an answer that says
   * something, or attempts run out.
   *
   * @throws IOException if there is none
   */
  Answer patiently(Call call) throws IOException, SignInException {
    for (int attempt = 0; ; attempt++) {
      boolean last = attempt == Pacing.ATTEMPTS - 1;
      try {
        Answer answer = once(call);
        boolean garbled = call.method().equals("GET") && answer.isGarbled();
        boolean again = answer.isThrottled() || answer.isFailure() || garbled;
        if (!again || last || !rest(answer, attempt)) {
          return answer;
        }
      } catch (InterruptedIOException over) {
        throw over;
      } catch (IOException dropped) {
        if (last) {
          throw dropped;
        }
        rest(Pacing.before(attempt));
      }
    }
  }

  /** Returns a token for another service, as some jobs need one. */
  String tokenFor(String otherScope) throws SignInException {
    return tokens.token(otherScope, "");
  }

  /** Waits as the service asks; returns false if it asks for more than anybody would wait. */
  boolean rest(Answer answer, int attempt) throws InterruptedIOException {
    Duration wanted = answer.retryAfter().orElse(Pacing.before(attempt));
    if (wanted.compareTo(Pacing.LONGEST) > 0) {
      return false;
    }
    rest(wanted);
    return true;
  }

  void rest(Duration time) throws InterruptedIOException {
    pacing.rest(time);
  }

  private Answer exchange(Call call) throws IOException {
    trace.accept(
        Redaction.of(call.method() + " " + call.url() + "\n" + call.body()).stripTrailing());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(call.url())
            .timeout(patience)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .header("User-Agent", "amljob")
            .method(
                call.method(),
                call.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(call.body()));
    if (!call.body().isEmpty()) {
      request.header("Content-Type", "application/json; charset=utf-8");
    }
    call.headers().forEach(request::header);
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofString(UTF_8)));
    } catch (InterruptedException over) {
      throw Pacing.interrupted();
    }
  }

  /** Returns what the service demands of the next token, where it says so. */
  private static Optional<String> claims(Answer answer) {
    Matcher claims = CLAIMS.matcher(answer.header("WWW-Authenticate"));
    try {
      return claims.find()
          ? Optional.of(new String(Base64.getDecoder().decode(claims.group(1)), UTF_8))
          : Optional.empty();
    } catch (IllegalArgumentException noBase64) {
      return Optional.empty();
    }
  }
}
