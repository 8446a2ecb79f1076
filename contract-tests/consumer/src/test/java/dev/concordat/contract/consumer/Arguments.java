package dev.concordat.contract.consumer;

import dev.concordat.kit.exchange.Request;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The request of a cell as arguments of the typed client. What has no type, such as a state the
 * document does not know, is replaced by something that has, and then the arguments are not exact.
 */
final class Arguments {
  private final Request request;
  private boolean exact = true;

  Arguments(Request request) {
    this.request = request;
  }

  /** Whether the client, given the arguments asked for so far, sends the cell's very request. */
  boolean areExact() {
    return exact && request.query().values().stream().allMatch(values -> values.size() == 1);
  }

  String path(String name) {
    return Objects.requireNonNull(request.path().get(name), name);
  }

  @Nullable String header(String name) {
    return request.header(name);
  }

  @Nullable String query(String name) {
    return request.query(name);
  }

  String query(String name, String otherwise) {
    String value = request.query(name);
    return value == null ? inexact(otherwise) : value;
  }

  @Nullable Integer queryInteger(String name) {
    String value = request.query(name);
    if (value == null) {
      return null;
    }
    Long number = number(value);
    return number == null ? inexact(1) : Math.toIntExact(number);
  }

  Long queryLong(String name, Long otherwise) {
    String value = request.query(name);
    Long number = value == null ? null : number(value);
    return number == null ? inexact(otherwise) : number;
  }

  <T> T body(Class<T> type, T otherwise) {
    JsonNode body = request.body();
    if (body == null) {
      return inexact(otherwise);
    }
    try {
      T value = Json.MAPPER.treeToValue(body, type);
      return Json.same(value, body) ? value : inexact(otherwise);
    } catch (JacksonException e) {
      return inexact(otherwise);
    }
  }

  private <T> T inexact(T otherwise) {
    exact = false;
    return otherwise;
  }

  /** Null unless the number is written just so. */
  private static @Nullable Long number(String text) {
    try {
      long number = Long.parseLong(text);
      return Long.toString(number).equals(text) ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
