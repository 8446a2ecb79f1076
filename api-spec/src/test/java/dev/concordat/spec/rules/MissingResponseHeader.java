package dev.concordat.spec.rules;

import dev.concordat.spec.document.Document;
import dev.concordat.spec.document.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A response without a header that its status always carries. */
final class MissingResponseHeader implements Rule {
  private static final Map<Integer, List<String>> OF_STATUS =
      Map.of(
          201, List.of("Location"),
          401, List.of("WWW-Authenticate"),
          403, List.of("WWW-Authenticate"),
          405, List.of("Allow"),
          429, List.of("Retry-After", "RateLimit", "RateLimit-Policy"));

  @Override
  public Stream<Finding> check(Document document) {
    Stream<Finding> listed =
        document.operations().stream()
            .flatMap(operation -> operation.responses().stream())
            .flatMap(response -> check(ErrorResponses.status(response), response.resolved()));
    Stream<Finding> protocol =
        ErrorResponses.ofProtocol(document)
            .flatMap(
                response ->
                    check(
                        ErrorResponses.statusOf(ErrorResponses.schema(response).resolved()),
                        response));
    return Stream.concat(listed, protocol).distinct();
  }

  private Stream<Finding> check(int status, Node response) {
    return Stream.of(
            Stream.of("X-Request-Id"),
            status >= 400 ? Stream.of("Cache-Control") : Stream.<String>empty(),
            OF_STATUS.getOrDefault(status, List.of()).stream())
        .flatMap(names -> names)
        .filter(name -> !response.get("headers", name, "required").json().asBoolean(false))
        .map(name -> finding(response, "a required header '%s' on every %d", name, status));
  }
}
