package dev.concordat.kit.diff;

/** Who reads a value, and so whom a change of its schema hurts. */
enum Side {
  /** The server: whatever was allowed must stay allowed. */
  REQUEST(Severity.BREAKING, Severity.COMPATIBLE),
  /** The consumer, which may have counted on the old bounds. */
  SUCCESS(Severity.COMPATIBLE, Severity.RISKY),
  /** The consumer, to whom the one format of errors is closed: nothing may come that did not. */
  ERROR(Severity.COMPATIBLE, Severity.BREAKING);

  private final Severity narrowed;
  private final Severity widened;

  Side(Severity narrowed, Severity widened) {
    this.narrowed = narrowed;
    this.widened = widened;
  }

  /** Fewer values than before. */
  Severity narrowed() {
    return narrowed;
  }

  /** More values than before. */
  Severity widened() {
    return widened;
  }

  /** Other values than before, or it cannot be told. */
  Severity altered() {
    return this == SUCCESS ? Severity.RISKY : Severity.BREAKING;
  }

  static Side of(int status) {
    return status >= 400 ? ERROR : SUCCESS;
  }
}
