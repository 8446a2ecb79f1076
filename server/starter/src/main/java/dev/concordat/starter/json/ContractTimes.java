package dev.concordat.starter.json;

import dev.concordat.starter.answer.Timestamps;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/**
 * Days and points in time as RFC 3339 has them: read strictly, points with an offset; these are
 * written in UTC with exactly milliseconds, so that the width never changes.
 */
final class ContractTimes extends SimpleModule {
  private static final long serialVersionUID = 1L;

  ContractTimes() {
    super("contract-times");
    addSerializer(OffsetDateTime.class, new OffsetDateTimes());
    addSerializer(Instant.class, new Instants());
    addDeserializer(OffsetDateTime.class, new StrictOffsetDateTime());
    setDeserializerModifier(new TextsOfTime());
  }

  private static final class OffsetDateTimes extends StdScalarSerializer<OffsetDateTime> {
    OffsetDateTimes() {
      super(OffsetDateTime.class);
    }

    @Override
    public void serialize(OffsetDateTime value, JsonGenerator json, SerializationContext context) {
      json.writeString(Timestamps.format(value.toInstant()));
    }
  }

  private static final class Instants extends StdScalarSerializer<Instant> {
    Instants() {
      super(Instant.class);
    }

    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
      json.writeString(Timestamps.format(value));
    }
  }

  private static final class StrictOffsetDateTime extends StdScalarDeserializer<OffsetDateTime> {
    StrictOffsetDateTime() {
      super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, json);
      }
      String text = json.getString();
      if (TextsOfTime.DATE_TIME.matcher(text).matches()) {
        try {
          return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
          // well-formed, but no such day or hour: refused as well
        }
      }
      return (OffsetDateTime)
          context.handleWeirdStringValue(OffsetDateTime.class, text, "not a date-time of RFC 3339");
    }
  }
}
