package dev.concordat.contract.fuzz;

import dev.concordat.kit.cell.Scenario;
import dev.concordat.kit.exchange.Request;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whose token a request bears. */
final class Bearer {
  private Bearer() {}

  /** The request with the credentials of another scenario's. */
  static Request of(Scenario other, Request request) {
    Map<String, String> headers = new LinkedHashMap<>(request.headers());
    headers.put("Authorization", String.valueOf(other.request().header("Authorization")));
    return new Request(
        request.method(),
        request.template(),
        request.path(),
        request.query(),
        headers,
        request.body());
  }
}
