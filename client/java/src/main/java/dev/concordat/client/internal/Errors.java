package dev.concordat.client.internal;

import dev.concordat.client.error.BadRequestException;
import dev.concordat.client.error.ConcordatException;
import dev.concordat.client.error.ConflictException;
import dev.concordat.client.error.ConnectionException;
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
import java.util.Set;
import java.util.function.Function;

/** Which exception stands for which failure. */
final class Errors {
  /** What HTTP itself may answer to any operation: the document's {@code x-protocol-responses}. */
  private static final Set<Integer> PROTOCOL =
      Set.of(405, 408, 413, 414, 415, 417, 431, 501, 503, 505);

  private static final Map<Integer, Function<Failure, ConcordatException>> BY_STATUS =
      Map.ofEntries(
          Map.entry(400, BadRequestException::new),
          Map.entry(401, UnauthorizedException::new),
          Map.entry(403, ForbiddenException::new),
          Map.entry(404, NotFoundException::new),
          Map.entry(405, MethodNotAllowedException::new),
          Map.entry(408, RequestTimeoutException::new),
          Map.entry(409, ConflictException::new),
          Map.entry(413, PayloadTooLargeException::new),
          Map.entry(414, UriTooLongException::new),
          Map.entry(415, UnsupportedMediaTypeException::new),
          Map.entry(417, ExpectationFailedException::new),
          Map.entry(422, UnprocessableEntityException::new),
          Map.entry(429, TooManyRequestsException::new),
          Map.entry(431, RequestHeaderFieldsTooLargeException::new),
          Map.entry(500, InternalServerErrorException::new),
          Map.entry(501, NotImplementedException::new),
          Map.entry(503, ServiceUnavailableException::new),
          Map.entry(505, HttpVersionNotSupportedException::new));

  private Errors() {}

  /**
   * The class of the status where the document lists it, {@link UnexpectedStatusException}
   * elsewhere.
   */
  static ConcordatException of(Operation operation, Failure failure) {
    int status = failure.status();
    if (status == 0) {
      return new ConnectionException(failure);
    }
    boolean documented = operation.documents(status) || PROTOCOL.contains(status);
    if (documented && status <= 299) {
      return new ResponseFormatException(failure);
    }
    return documented && BY_STATUS.containsKey(status)
        ? BY_STATUS.get(status).apply(failure)
        : new UnexpectedStatusException(failure);
  }
}
