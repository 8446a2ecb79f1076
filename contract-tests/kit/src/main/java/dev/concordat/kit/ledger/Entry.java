package dev.concordat.kit.ledger;

/** One operation under one status: what has to be proven. */
public record Entry(String operation, int status) {
  @Override
  public String toString() {
    return operation + " " + status;
  }
}
