package dev.concordat.kit.cause;

import dev.concordat.kit.document.Violation;

/** The name by which an error message calls a field: {@code limit}, {@code entries[3].key}. */
final class FieldName {
  private FieldName() {}

  /** The name of what is violated; empty for the body as a whole. */
  static String of(Violation violation) {
    int place = violation.location().indexOf('/');
    return place < 0
        ? ""
        : violation
            .location()
            .substring(place + 1)
            .replaceAll("/(\\d+)(?=/|$)", "[$1]")
            .replace('/', '.');
  }

  /** Whether the entry begins with that name, or, for the body as a whole, with none. */
  static boolean isIn(String entry, String field) {
    return field.isEmpty() ? !entry.contains(":") : entry.startsWith(field + ":");
  }
}
