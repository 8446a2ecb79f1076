package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import dev.concordat.kit.source.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operation answers under one status.
 *
 * @param position the line that lists the status in its operation
 * @param mediaType of the body, JSON if there is a choice; null if the response documents no body
 * @param schema of the JSON body; null if the response documents none
 */
public record DocumentedResponse(
    int status,
    Position position,
    List<DocumentedHeader> headers,
    @Nullable String mediaType,
    @Nullable Located schema) {

  static DocumentedResponse of(String status, Located reference) {
    if (!status.matches("[1-5][0-9][0-9]")) {
      throw reference.mistake(
          "expected one status, such as \"404\", but found '" + status + "': it cannot be proven");
    }
    Located response = References.resolve(reference);
    return new DocumentedResponse(
        Integer.parseInt(status),
        reference.position(),
        headers(response),
        MediaTypes.preferred(response.member("content")),
        MediaTypes.jsonSchema(response.member("content")));
  }

  /** Whether it is an error: 400 or above. */
  public boolean isError() {
    return status >= 400;
  }

  private static List<DocumentedHeader> headers(Located response) {
    Located headers = response.member("headers");
    return headers == null
        ? List.of()
        : headers.members().entrySet().stream()
            .map(header -> DocumentedHeader.of(header.getKey(), header.getValue()))
            .toList();
  }
}
