package dev.concordat.client.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.client.error.Attempts;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ErrorBody;
import dev.concordat.client.error.ErrorMessage;
import dev.concordat.client.error.Failure;
import dev.concordat.client.internal.Attempted.Failed;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a call would fail with if it were answered like this: for tests of code that uses the
 * client. Nothing is sent; the answer is read as one that was received.
 *
 * @param operation what is called
 * @param headers of the answer
 * @param count how often the call was tried
 * @param hadEffect whether an attempt may have had its effect, whatever the answer says
 */
public record Rehearsal(
    Operation<?> operation, Map<String, List<String>> headers, int count, boolean hadEffect) {
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

  /** Called once, and answered without headers. */
  public static Rehearsal of(Operation<?> operation) {
    return new Rehearsal(operation, Map.of(), 1, false);
  }

  /** The same, with this header too. */
  public Rehearsal withHeader(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(headers);
    List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
    values.add(value);
    more.put(name, values);
    return new Rehearsal(operation, more, count, hadEffect);
  }

  /** Each error of the operation, one for each status, with the one error format as its body. */
  public Stream<ConcordatException> errors(List<String> messages) {
    return Errors.labels(operation).entrySet().stream()
        .map(label -> answered(label.getKey(), body(label.getKey(), label.getValue(), messages)));
  }

  /**
   * The error if this is the answer.
   *
   * @throws IllegalArgumentException if the call succeeds with it
   */
  public ConcordatException answered(int status, String body) {
    Reply reply =
        new Reply(
            status, HttpHeaders.of(headers, (name, value) -> true), body.getBytes(UTF_8), null);
    return error(Attempted.of(new Call<>(operation), reply));
  }

  /** The error if there is no answer. */
  public ConcordatException unanswered(IOException cause) {
    return error(Attempted.unanswered(new Call<>(operation), cause));
  }

  private ConcordatException error(Attempted<?> attempted) {
    if (!(attempted instanceof Failed<?> failed)) {
      throw new IllegalArgumentException(operation.id() + " succeeds with this answer.");
    }
    Failure failure = failed.failure();
    boolean effect = hadEffect || RetryRule.mayHaveBeenProcessed(failure);
    return Errors.of(
        operation, failure.after(new Attempts(count, effect, "it was made for a test")));
  }

  private String body(int status, String label, List<String> messages) {
    ErrorMessage message = ErrorMessage.fromJson(messages.size() == 1 ? messages.get(0) : messages);
    String path = new Call<>(operation).path();
    return new String(Json.write(new ErrorBody(status, label, message, NOW, path)), UTF_8);
  }
}
