package dev.concordat.starter.json;

import dev.concordat.starter.validation.FieldPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** The faults of one reading, kept in its context. */
final class JsonFaults {
  static final Object KEY = JsonFaults.class;

  private final Map<FieldPath, String> faults = new LinkedHashMap<>();
  private final Deque<FieldPath> reading = new ArrayDeque<>();

  static JsonFaults of(DeserializationContext context) {
    return (JsonFaults) context.getAttribute(KEY);
  }

  void add(FieldPath path, String fault) {
    faults.putIfAbsent(path, fault);
  }

  /** The value at this path is being read, until it is left. */
  void enter(FieldPath path) {
    reading.push(path);
  }

  void leave() {
    reading.pop();
  }

  Map<FieldPath, String> all() {
    return faults;
  }

  /** Notes unknown members, which fail without an exception of their own. */
  static final class UnknownMembers extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser json,
        ValueDeserializer<?> deserializer,
        Object bean,
        String name) {
      JsonFaults faults = of(context);
      // The parser may be one of what Jackson has put aside, and know nothing of what is around.
      faults.add(faults.reading.element().member(name), "is not a known member");
      json.skipChildren();
      return true;
    }
  }
}
