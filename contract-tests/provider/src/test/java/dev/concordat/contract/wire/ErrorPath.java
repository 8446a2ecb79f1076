package dev.concordat.contract.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concordat.kit.exchange.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The path an error answer tells. */
final class ErrorPath {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ErrorPath() {}

  /** One character for each byte, as requests are written here; empty if there is none. */
  static String of(Answer answer) {
    try {
      String path = JSON.readTree(answer.body()).path("path").asString("");
      return new String(path.getBytes(UTF_8), ISO_8859_1);
    } catch (JacksonException noJson) {
      return "";
    }
  }
}
