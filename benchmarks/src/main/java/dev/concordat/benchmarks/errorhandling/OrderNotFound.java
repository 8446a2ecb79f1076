package dev.concordat.benchmarks.errorhandling;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no order of this id. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class OrderNotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OrderNotFound(String id) {
    super("There is no order '" + id + "'.");
  }
}
