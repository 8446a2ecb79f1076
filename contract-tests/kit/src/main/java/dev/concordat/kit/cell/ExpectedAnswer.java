package dev.concordat.kit.cell;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The answer a cell asks for.
 *
 * @param headers the documented required ones, {@code Content-Type}, and those the cell states
 * @param body complete; null if the response has none. Every value is meant exactly, but for:
 * @param forms the texts in it that vary, by pointer, with the form each must have
 * @param free members that may have any value, or be absent, as far as the cell is concerned
 */
public record ExpectedAnswer(
    int status,
    List<ExpectedHeader> headers,
    @Nullable JsonNode body,
    Map<JsonPointer, Pattern> forms,
    List<JsonPointer> free) {
  /** An answer in which no member is free. */
  public ExpectedAnswer(
      int status,
      List<ExpectedHeader> headers,
      @Nullable JsonNode body,
      Map<JsonPointer, Pattern> forms) {
    this(status, headers, body, forms, List.of());
  }

  /** Whether it is an error: 400 or above. */
  public boolean isError() {
    return status >= 400;
  }

  /** The header of that name, in any case, or null if none is expected. */
  public @Nullable ExpectedHeader header(String name) {
    return headers.stream()
        .filter(header -> header.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(null);
  }
}
