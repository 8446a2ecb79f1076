package dev.concordat.starter.json;

import dev.concordat.starter.validation.FieldPath;
import dev.concordat.starter.validation.InvalidValue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.util.NameTransformer;

/**
 * Notes a value that cannot be read, or is missing, and lets reading go on with the next.
 *
 * <p>Each property has its own: it knows the member's name.
 */
final class CollectingDeserializer extends DelegatingDeserializer {
  private final Class<?> type;
  private final RequiredMembers required;
  private final @Nullable BeanProperty property;

  CollectingDeserializer(
      ValueDeserializer<?> deserializer, Class<?> type, RequiredMembers required) {
    this(deserializer, type, required, null);
  }

  private CollectingDeserializer(
      ValueDeserializer<?> deserializer,
      Class<?> type,
      RequiredMembers required,
      @Nullable BeanProperty property) {
    super(deserializer);
    this.type = type;
    this.required = required;
    this.property = property;
  }

  @Override
  protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
    return new CollectingDeserializer(deserializer, type, required, property);
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    return new CollectingDeserializer(
        super.createContextual(context, property).getDelegatee(), type, required, property);
  }

  /** Nothing is collected for what has no place of its own: its members are those of the outer. */
  @Override
  @SuppressWarnings("unchecked") // as DelegatingDeserializer does
  public ValueDeserializer<Object> unwrappingDeserializer(
      DeserializationContext context, NameTransformer names) {
    return ((ValueDeserializer<Object>) getDelegatee()).unwrappingDeserializer(context, names);
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    return JsonFaults.of(context).refuses(property)
        ? substitute(context)
        : orNoted(context, JsonScan.NULL, () -> super.getNullValue(context));
  }

  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    if (property != null && required.contains(property)) {
      JsonFaults.of(context).addMember(property.getName(), RequiredMembers.FAULT);
      return substitute(context);
    }
    return orNoted(context, RequiredMembers.FAULT, () -> super.getAbsentValue(context));
  }

  private @Nullable Object orNoted(
      DeserializationContext context, String fault, Supplier<@Nullable Object> value) {
    if (JsonFaults.of(context).isFull()) {
      return substitute(context);
    }
    try {
      return value.get();
    } catch (JacksonException e) {
      if (property == null) {
        throw e;
      }
      JsonFaults.of(context).addMember(property.getName(), fault);
      return substitute(context);
    }
  }

  @Override
  public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
    return isWithin(json)
        ? super.deserialize(json, context)
        : collect(json, context, null, value -> super.deserialize(value, context));
  }

  @Override
  public @Nullable Object deserializeWithType(
      JsonParser json, DeserializationContext context, TypeDeserializer types) {
    return collect(json, context, types, value -> super.deserializeWithType(value, context, types));
  }

  /** Behind the member that says an object's type: who read that one collects already. */
  private static boolean isWithin(JsonParser json) {
    return json.hasToken(JsonToken.PROPERTY_NAME) || json.hasToken(JsonToken.END_OBJECT);
  }

  private interface Reading {
    @Nullable Object of(JsonParser value);
  }

  /**
   * Reads from a copy what comes from a parser that only Jackson knows, put together of what it has
   * put aside: such a one does not tell where a value ends once reading it has failed.
   */
  private @Nullable Object collect(
      JsonParser json,
      DeserializationContext context,
      @Nullable TypeDeserializer types,
      Reading reading) {
    JsonFaults faults = JsonFaults.of(context);
    if (faults.isFull() || faults.refuses(property)) {
      json.skipChildren();
      return substitute(context);
    }
    FieldPath path = faults.path(json);
    JsonParser value =
        faults.isRead(json)
            ? json
            : context.bufferAsCopyOfValue(json).asParserOnFirstToken(context);
    int depth = JsonPaths.depthAround(value);
    boolean isObject = value.hasToken(JsonToken.START_OBJECT);
    faults.enter(path, value);
    try {
      return reading.of(value);
    } catch (JacksonException e) {
      note(e, path, isObject ? types : null, faults);
      stepOver(value, depth);
      return substitute(context);
    } finally {
      faults.leave();
    }
  }

  /** In place of a value that is not there, so that what is around it can be made. */
  private @Nullable Object substitute(DeserializationContext context) {
    return type.isPrimitive() ? getEmptyValue(context) : null;
  }

  private void note(
      JacksonException failure,
      FieldPath path,
      @Nullable TypeDeserializer types,
      JsonFaults faults) {
    if (failure instanceof InvalidTypeIdException unknown && types != null) {
      String member = types.getPropertyName();
      faults.add(
          member == null ? path : path.member(member),
          unknown.getTypeId() == null ? "must be the name of a type" : "is not a known type");
    } else if (failure.getPath().isEmpty()) {
      faults.add(path, words(failure, Expected.of(type)));
    } else {
      faults.add(JsonPaths.of(failure, path), words(failure, ofItem()));
    }
  }

  /** Of what is in this value and has no deserializer of ours, such as primitive items. */
  private String ofItem() {
    Class<?> item = type.getComponentType();
    return item == null ? "is not a valid value" : Expected.of(item);
  }

  private static String words(JacksonException failure, String otherwise) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidValue invalid) {
        return String.valueOf(invalid.getMessage());
      }
    }
    return otherwise;
  }

  /** To the value's last token, wherever in it reading failed. */
  private static void stepOver(JsonParser json, int depth) {
    while (JsonPaths.depth(json.streamReadContext()) > depth && json.nextToken() != null) {
      // what is inside was read, or cannot be
    }
  }
}
