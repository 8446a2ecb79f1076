package dev.concordat.starter.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads days, points and lengths of time from texts only, as a contract has them, where Jackson
 * takes numbers and arrays too; what a property's {@code @JsonFormat} says goes before.
 */
final class TextsOfTime extends ValueDeserializerModifier {
  private static final long serialVersionUID = 1L;

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String TIME =
      "[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})";

  /** As RFC 3339 spells it. */
  static final Pattern DATE_TIME = Pattern.compile(DAY + TIME);

  private static final Map<Class<?>, Pattern> SPELLINGS =
      Map.of(
          LocalDate.class,
          Pattern.compile(DAY),
          Instant.class,
          DATE_TIME,
          ZonedDateTime.class,
          Pattern.compile(DAY + TIME + "(\\[[\\w/+-]+])?"),
          Date.class,
          Pattern.compile(DAY + "(" + TIME + ")?"));

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier bean,
      ValueDeserializer<?> deserializer) {
    Class<?> type = bean.getType().getRawClass();
    return deserializer.logicalType() == LogicalType.DateTime && type != Year.class
        ? new TextOnly(deserializer, type)
        : deserializer;
  }

  private static final class TextOnly extends DelegatingDeserializer {
    private final Class<?> type;

    TextOnly(ValueDeserializer<?> deserializer, Class<?> type) {
      super(deserializer);
      this.type = type;
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
      return new TextOnly(deserializer, type);
    }

    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property) {
      ValueDeserializer<?> contextual = super.createContextual(context, property);
      JsonFormat.Value format = findFormatOverrides(context, property, type);
      return format.hasPattern() || format.getShape() != JsonFormat.Shape.ANY
          ? contextual.getDelegatee()
          : contextual;
    }

    @Override
    public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(context.constructType(type), json);
      }
      Pattern spelling = SPELLINGS.get(type);
      String text = json.getString();
      return spelling == null || spelling.matcher(text).matches()
          ? super.deserialize(json, context)
          : context.handleWeirdStringValue(type, text, "not as RFC 3339 spells it");
    }
  }
}
