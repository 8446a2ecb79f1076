package dev.concordat.kit.invariant;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.exchange.StrictJson;
import tools.jackson.databind.JsonNode;

/** An exchange that ended in an error, its body read once. */
public final class ErrorExchange {
  private final Exchange exchange;
  private final StrictJson.Read body;

  /** Reads the body; never throws. */
  public ErrorExchange(Exchange exchange) {
    this.exchange = exchange;
    this.body = StrictJson.read(exchange.answer().body());
  }

  /** The exchange itself. */
  public Exchange exchange() {
    return exchange;
  }

  Request request() {
    return exchange.request();
  }

  Answer answer() {
    return exchange.answer();
  }

  int status() {
    return answer().status();
  }

  StrictJson.Read read() {
    return body;
  }

  /** A field of the body; missing if there is none, or no body. */
  JsonNode field(String name) {
    return body.json().path(name);
  }

  boolean isHead() {
    return request().method().equals("HEAD");
  }
}
