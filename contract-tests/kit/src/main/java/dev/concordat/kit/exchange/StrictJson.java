package dev.concordat.kit.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads bytes as one JSON value in UTF-8, whose objects have no member twice. */
public final class StrictJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private StrictJson() {}

  /**
   * What was read.
   *
   * @param json missing if there is a fault
   * @param fault what is wrong with the bytes; null if nothing
   */
  public record Read(JsonNode json, @Nullable String fault) {}

  /** Reads; never throws. */
  public static Read read(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      JsonNode json = MAPPER.readTree(text);
      return json.isMissingNode() ? fault("is empty") : new Read(json, null);
    } catch (CharacterCodingException otherEncoding) {
      return fault("is not UTF-8");
    } catch (JacksonException malformed) {
      return fault("is not JSON: " + malformed.getOriginalMessage());
    }
  }

  private static Read fault(String what) {
    return new Read(MissingNode.getInstance(), what);
  }
}
