package dev.concordat.spec.rules;

/** Something a rule objects to: which rule, where, what it expected. */
record Finding(String rule, String file, int line, String expected) {
  @Override
  public String toString() {
    return "%s:%d: %s: %s".formatted(file, line, rule, expected);
  }
}
