package dev.concordat.client.internal;

import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Bodies as JSON: members unknown to this version are passed over, wrong types are not. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, new Milliseconds())
                  .addDeserializer(Instant.class, new DateTimes()))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .withCoercionConfig(
              LogicalType.Textual,
              config ->
                  config
                      .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  private Json() {}

  static byte[] write(Object body) {
    return MAPPER.writeValueAsBytes(body);
  }

  /**
   * Reads a documented body.
   *
   * @throws JacksonException if it is not that
   */
  static <T> T read(byte[] body, Class<T> type) {
    if (isOtherUnicode(body)) {
      throw MismatchedInputException.from(null, type, "expected JSON in UTF-8");
    }
    T value = MAPPER.readValue(body, type);
    if (value == null) {
      throw MismatchedInputException.from(null, type, "expected an object, found null");
    }
    return value;
  }

  /** JSON is UTF-8 (RFC 8259, section 8.1); Jackson would take UTF-16 and UTF-32 as well. */
  private static boolean isOtherUnicode(byte[] body) {
    return body.length > 1 && (body[0] == 0 || body[1] == 0 || (body[0] & 0xFE) == 0xFE);
  }
}
