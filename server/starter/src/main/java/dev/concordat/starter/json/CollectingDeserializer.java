package dev.concordat.starter.json;

import dev.concordat.starter.validation.FieldPath;
import dev.concordat.starter.validation.InvalidValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Notes a value that cannot be read, steps over it, and lets reading go on with the next. */
final class CollectingDeserializer extends DelegatingDeserializer {
  private final Class<?> type;

  CollectingDeserializer(ValueDeserializer<?> deserializer, Class<?> type) {
    super(deserializer);
    this.type = type;
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
    return new CollectingDeserializer(deserializer, type);
  }

  @Override
  public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
    return isWithin(json)
        ? super.deserialize(json, context)
        : collect(json, context, () -> super.deserialize(json, context));
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer types) {
    return collect(json, context, () -> super.deserializeWithType(json, context, types));
  }

  /** Behind the member that says an object's type: who read that one collects already. */
  private static boolean isWithin(JsonParser json) {
    return json.hasToken(JsonToken.PROPERTY_NAME) || json.hasToken(JsonToken.END_OBJECT);
  }

  private interface Reading {
    @Nullable Object read();
  }

  private @Nullable Object collect(
      JsonParser json, DeserializationContext context, Reading reading) {
    JsonFaults faults = JsonFaults.of(context);
    FieldPath path = JsonPaths.of(json);
    int depth = outerDepth(json);
    faults.enter(path);
    try {
      return reading.read();
    } catch (JacksonException e) {
      note(e, path, faults);
      stepOver(json, depth);
      return type.isPrimitive() ? getEmptyValue(context) : null;
    } finally {
      faults.leave();
    }
  }

  /** Items of a primitive type have no deserializer of their own, but their place is told. */
  private void note(JacksonException failure, FieldPath path, JsonFaults faults) {
    Class<?> item = type.getComponentType();
    if (item != null && item.isPrimitive() && !failure.getPath().isEmpty()) {
      faults.add(JsonPaths.of(failure, path), Expected.of(item));
    } else {
      faults.add(path, words(failure));
    }
  }

  private String words(JacksonException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValue invalid) {
        return String.valueOf(invalid.getMessage());
      }
    }
    return Expected.of(type);
  }

  /** The nesting depth around the value that is about to be read. */
  private static int outerDepth(JsonParser json) {
    return json.streamReadContext().getNestingDepth() - (JsonPaths.isAtStart(json) ? 1 : 0);
  }

  /** To the value's last token, wherever in it reading failed. */
  private static void stepOver(JsonParser json, int depth) {
    while (json.streamReadContext().getNestingDepth() > depth && json.nextToken() != null) {
      // what is inside was read, or cannot be
    }
  }
}
