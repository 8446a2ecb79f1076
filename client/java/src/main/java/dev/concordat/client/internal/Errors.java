package dev.concordat.client.internal;

import dev.concordat.client.error.BadRequestException;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.error.ConnectionException;
import dev.concordat.client.error.ErrorBody;
import dev.concordat.client.error.ExpectationFailedException;
import dev.concordat.client.error.Failure;
import dev.concordat.client.error.ForbiddenException;
import dev.concordat.client.error.HttpVersionNotSupportedException;
import dev.concordat.client.error.InternalServerErrorException;
import dev.concordat.client.error.MethodNotAllowedException;
import dev.concordat.client.error.NotFoundException;
import dev.concordat.client.error.NotImplementedException;
import dev.concordat.client.error.PayloadTooLargeException;
import dev.concordat.client.error.RequestHeaderFieldsTooLargeException;
import dev.concordat.client.error.RequestTimeoutException;
import dev.concordat.client.error.ResponseFormatException;
import dev.concordat.client.error.ServiceUnavailableException;
import dev.concordat.client.error.TooManyRequestsException;
import dev.concordat.client.error.UnauthorizedException;
import dev.concordat.client.error.UnexpectedStatusException;
import dev.concordat.client.error.UnprocessableEntityException;
import dev.concordat.client.error.UnsupportedMediaTypeException;
import dev.concordat.client.error.UriTooLongException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Which exception stands for which failure. */
final class Errors {
  /** What HTTP itself may answer to any operation: the document's {@code x-protocol-responses}. */
  private static final Set<Integer> PROTOCOL =
      Set.of(405, 408, 413, 414, 415, 417, 431, 501, 503, 505);

  private static final Map<Integer, Kind> BY_STATUS =
      Map.ofEntries(
          Map.entry(400, new Kind("Bad Request", BadRequestException::new)),
          Map.entry(401, new Kind("Unauthorized", UnauthorizedException::new)),
          Map.entry(403, new Kind("Forbidden", ForbiddenException::new)),
          Map.entry(404, new Kind("Not Found", NotFoundException::new)),
          Map.entry(405, new Kind("Method Not Allowed", MethodNotAllowedException::new)),
          Map.entry(408, new Kind("Request Timeout", RequestTimeoutException::new)),
          Map.entry(409, new Kind("Conflict", ConflictException::new)),
          Map.entry(413, new Kind("Payload Too Large", PayloadTooLargeException::new)),
          Map.entry(414, new Kind("URI Too Long", UriTooLongException::new)),
          Map.entry(415, new Kind("Unsupported Media Type", UnsupportedMediaTypeException::new)),
          Map.entry(417, new Kind("Expectation Failed", ExpectationFailedException::new)),
          Map.entry(422, new Kind("Unprocessable Entity", UnprocessableEntityException::new)),
          Map.entry(429, new Kind("Too Many Requests", TooManyRequestsException::new)),
          Map.entry(
              431,
              new Kind(
                  "Request Header Fields Too Large", RequestHeaderFieldsTooLargeException::new)),
          Map.entry(500, new Kind("Internal Server Error", InternalServerErrorException::new)),
          Map.entry(501, new Kind("Not Implemented", NotImplementedException::new)),
          Map.entry(503, new Kind("Service Unavailable", ServiceUnavailableException::new)),
          Map.entry(
              505, new Kind("HTTP Version Not Supported", HttpVersionNotSupportedException::new)));

  private Errors() {}

  /**
   * The class of the status where the document lists it, {@link UnexpectedStatusException}
   * elsewhere.
   */
  static ConcordatException of(Operation<?> operation, Failure failure) {
    int status = failure.status();
    if (status == 0) {
      return new ConnectionException(failure);
    }
    boolean documented = isDocumented(operation, status);
    if (documented && status <= 299) {
      return new ResponseFormatException(failure);
    }
    return documented && BY_STATUS.containsKey(status)
        ? BY_STATUS.get(status).exception().apply(failure)
        : new UnexpectedStatusException(failure);
  }

  /**
   * The statuses other than success that the document lists for the operation, with their labels.
   */
  static Map<Integer, String> labels(Operation<?> operation) {
    return BY_STATUS.entrySet().stream()
        .filter(kind -> isDocumented(operation, kind.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, kind -> kind.getValue().label()));
  }

  /**
   * The body of the reply, if it is the one error format: it repeats the status, and has the
   * status's label where the document knows one.
   */
  static Optional<ErrorBody> body(Reply reply) {
    try {
      return Optional.of(Json.read(reply.body(), ErrorBody.class))
          .filter(body -> body.statusCode() == reply.status())
          .filter(body -> body.path().startsWith("/"))
          .filter(body -> isLabel(body.error(), reply.status()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean isDocumented(Operation<?> operation, int status) {
    return operation.documents(status) || PROTOCOL.contains(status);
  }

  private static boolean isLabel(String text, int status) {
    Kind kind = BY_STATUS.get(status);
    return kind == null || kind.label().equals(text);
  }

  /** What the document says of a status: its label; and its class here. */
  private record Kind(String label, Function<Failure, ConcordatException> exception) {}
}
