package dev.concordat.vectors;

/** A step of an answer. */
sealed interface Step {

  /** Writes a text as UTF-8, in one piece, its dates filled in: see {@link Dates}. */
  record Text(String text) implements Step {}

  /** Writes these bytes in one piece. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Bytes(byte[] bytes) implements Step {}

  /** Waits so many real milliseconds. */
  record Pause(int milliseconds) implements Step {}

  /** What becomes of the connection. */
  enum Ending implements Step {
    /** It is closed in order. */
    CLOSE,
    /** It is reset. */
    RESET,
    /** Nothing more is said until the client leaves. */
    HANG
  }
}
