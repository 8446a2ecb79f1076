package dev.concordat.server.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the JSON they are stored in, and requests as the digest they are compared by. */
@Component
class AnswerJson {
  private final JsonMapper mapper;
  private final JsonMapper canonical;

  AnswerJson(JsonMapper mapper) {
    this.mapper = mapper;
    this.canonical =
        mapper
            .rebuild()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
  }

  String write(Object answer) {
    return mapper.writeValueAsString(answer);
  }

  <T> T read(String stored, Class<T> type) {
    return mapper.readValue(stored, type);
  }

  /** SHA-256, in hexadecimal, of the operation and its request as JSON with sorted members. */
  String fingerprint(String operation, Object request) {
    String payload = operation + '\n' + canonical.writeValueAsString(request);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(payload.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
