package dev.concordat.contract.consumer;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Typed values against the JSON of a cell. */
final class Json {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(Instant.class, new Milliseconds()))
          .build();

  private Json() {}

  /** Whether the typed value says all that the JSON says, and no more. */
  static boolean same(Object value, JsonNode json) {
    return read(MAPPER.writeValueAsString(value)).equals(read(json.toString()));
  }

  static JsonNode read(String json) {
    return MAPPER.readTree(json);
  }

  /** Points in time as the contract writes them. */
  private static final class Milliseconds extends StdSerializer<Instant> {
    private static final DateTimeFormatter FORM =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    Milliseconds() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
      json.writeString(FORM.format(value));
    }
  }
}
