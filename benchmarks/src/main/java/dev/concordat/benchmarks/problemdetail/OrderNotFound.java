package dev.concordat.benchmarks.problemdetail;

/** There is no order of this id. */
final class OrderNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OrderNotFound(String id) {
    super("There is no order '" + id + "'.");
  }
}
