package dev.concordat.kit.diff;

import java.util.Locale;

/** What a change does to a consumer that was written for the old document. */
public enum Severity {
  /** A consumer that kept to the old document fails: it is refused, or gets what it cannot read. */
  BREAKING,
  /** A consumer may fail, if it relied on what the old document said beyond schemas. */
  RISKY,
  /** No consumer that kept to the old document notices. */
  COMPATIBLE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
