package dev.concordat.kit.cli;

/** What the process tells its caller. */
public enum ExitCode {
  /** Everything documented is proven. */
  PROVEN(0),
  /** A promise is broken, or something could not be proven. */
  BROKEN(1),
  /** Options or files cannot be used; the message says where, and what was expected. */
  MISUSED(2),
  /** Nobody answers at the address. */
  UNREACHABLE(3);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  /** The number. */
  public int code() {
    return code;
  }
}
