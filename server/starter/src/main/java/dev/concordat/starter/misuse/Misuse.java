package dev.concordat.starter.misuse;

/** The starter is used as it cannot be; says what is wrong, and what to do. */
public final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  /** Two sentences: what was found where something else was expected, and what to do. */
  public Misuse(String found, String remedy) {
    super(found);
    this.remedy = remedy;
  }

  /** What to do. */
  public String remedy() {
    return remedy;
  }
}
