package dev.concordat.kit.profile;

import dev.concordat.kit.source.Located;
import java.util.Arrays;
import java.util.Locale;

/** What a member of an error says. */
public enum Role {
  /** The HTTP status, as a number. */
  STATUS,
  /** The label of the status, such as "Not Found". */
  LABEL,
  /** What was wrong and what was expected: what a cell states. */
  MESSAGE,
  /** When it happened, RFC 3339. */
  TIMESTAMP,
  /** The path of the request as it was sent, without the query. */
  PATH,
  /** Something the document's schema alone judges. */
  ANYTHING;

  static Role of(Located text) {
    return Arrays.stream(values())
        .filter(role -> role.toString().equals(text.text()))
        .findFirst()
        .orElseThrow(
            () ->
                text.mistake(
                    "expected one of " + Arrays.toString(values()) + ", found " + text.value()));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
