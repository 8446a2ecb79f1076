package dev.concordat.client.testing;

import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.error.ResponseFormatException;
import dev.concordat.client.error.UnexpectedStatusException;
import dev.concordat.client.internal.Rehearsal;
import java.io.IOException;
import java.util.List;

/**
 * A call that failed, and the errors it can fail with: {@code
 * FailedCall.of("createKey").error(ConflictException.class, "…")}. They are read from the bytes of
 * an answer, as the client reads them, and an operation makes no error that it cannot end in.
 *
 * <p>Immutable; every method returns a changed copy or an error.
 */
public final class FailedCall {
  private final Rehearsal rehearsal;

  private FailedCall(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  /**
   * A call of an operation, made once.
   *
   * @param operationId the document's
   * @throws IllegalArgumentException if the document has no such operation
   */
  public static FailedCall of(String operationId) {
    return new FailedCall(Rehearsal.of(Operations.named(operationId)));
  }

  /** The same, but the answer has this header too, such as {@code Retry-After}. */
  public FailedCall header(String name, String value) {
    return new FailedCall(rehearsal.withHeader(name, value));
  }

  /** The same, but given up after so many attempts. */
  public FailedCall attempts(int count) {
    return new FailedCall(
        new Rehearsal(rehearsal.operation(), rehearsal.headers(), count, rehearsal.hadEffect()));
  }

  /** The same, but an earlier attempt may have had its effect, whatever the last one says. */
  public FailedCall mayHaveBeenProcessed() {
    return new FailedCall(
        new Rehearsal(rehearsal.operation(), rehearsal.headers(), rehearsal.count(), true));
  }

  /**
   * The error of a documented status.
   *
   * @param kind its class, which says the status
   * @param messages what the server says: one sentence, or several, one per failing field
   * @throws IllegalArgumentException if the operation does not end in this
   */
  public <E extends ConcordatException> E error(Class<E> kind, String... messages) {
    return rehearsal
        .errors(List.of(messages))
        .filter(kind::isInstance)
        .findFirst()
        .map(kind::cast)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    id() + " never ends in " + kind.getSimpleName() + "."));
  }

  /**
   * A status the document does not list for the operation, such as 502 from a gateway.
   *
   * @throws IllegalArgumentException if the document lists it
   */
  public UnexpectedStatusException unexpectedStatus(int status, String rawBody) {
    return only(UnexpectedStatusException.class, rehearsal.answered(status, rawBody));
  }

  /**
   * A documented success whose body is not the documented JSON.
   *
   * @throws IllegalArgumentException if it is
   */
  public ResponseFormatException unreadableSuccess(String rawBody) {
    int success = rehearsal.operation().statuses().stream().min(Integer::compare).orElseThrow();
    return only(ResponseFormatException.class, rehearsal.answered(success, rawBody));
  }

  /** No status was received, for this reason. */
  public ConnectionException noAnswer(IOException cause) {
    return only(ConnectionException.class, rehearsal.unanswered(cause));
  }

  private String id() {
    return rehearsal.operation().id();
  }

  private <E extends ConcordatException> E only(Class<E> kind, ConcordatException error) {
    if (!kind.isInstance(error)) {
      throw new IllegalArgumentException(
          "%s calls this %s.".formatted(id(), error.getClass().getSimpleName()));
    }
    return kind.cast(error);
  }
}
