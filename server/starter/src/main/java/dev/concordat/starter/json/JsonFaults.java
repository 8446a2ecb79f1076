package dev.concordat.starter.json;

import dev.concordat.starter.validation.FieldPath;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.SettableBeanProperty;

/**
 * The faults of one reading, kept in its context; the first thousand.
 *
 * <p>An answer tells fewer still. To look for all of them would let one body of a megabyte cost
 * seconds, and hundreds of megabytes.
 */
final class JsonFaults {
  static final Object KEY = JsonFaults.class;
  static final int MOST = 1000;
  private static final String UNKNOWN = "is not a known member";

  /** A value being read: where it is, the parser it comes from, and the nesting around it there. */
  private record Value(FieldPath path, JsonParser json, int depth) {}

  private final Map<FieldPath, String> faults = new LinkedHashMap<>();
  private final Deque<Value> reading = new ArrayDeque<>();
  private final @Nullable Class<?> view;

  /** Of a reading in which only members of this view are known; null if all are. */
  JsonFaults(@Nullable Class<?> view) {
    this.view = view;
  }

  static JsonFaults of(DeserializationContext context) {
    return (JsonFaults) context.getAttribute(KEY);
  }

  void add(FieldPath path, String fault) {
    if (!isFull()) {
      faults.putIfAbsent(path, fault);
    }
  }

  /** Whether nothing more is noted: what is still to come can be stepped over. */
  boolean isFull() {
    return faults.size() >= MOST;
  }

  /** Notes a fault of a member of the value being read. */
  void addMember(String name, String fault) {
    add(reading.element().path().member(name), fault);
  }

  /** Whether this property must not be given, which is noted. */
  boolean refuses(@Nullable BeanProperty property) {
    if (view == null
        || !(property instanceof SettableBeanProperty settable)
        || settable.visibleInView(view)) {
      return false;
    }
    addMember(property.getName(), UNKNOWN);
    return true;
  }

  /** Whether this parser is the one the value around comes from, or the first. */
  boolean isRead(JsonParser json) {
    return reading.isEmpty() || reading.element().json() == json;
  }

  /** The path of the value the parser stands at the beginning of. */
  FieldPath path(JsonParser json) {
    Value around = reading.peek();
    if (around == null) {
      return FieldPath.root();
    }
    return around.json == json
        ? JsonPaths.steps(around.path, json, around.depth)
        : JsonPaths.lastStep(around.path, json);
  }

  /** The value at this path is being read from this parser, until it is left. */
  void enter(FieldPath path, JsonParser json) {
    reading.push(new Value(path, json, JsonPaths.depthAround(json)));
  }

  void leave() {
    reading.pop();
  }

  Map<FieldPath, String> all() {
    return faults;
  }

  /** Where members are that must not be given. */
  List<FieldPath> unknown() {
    return faults.keySet().stream().filter(path -> UNKNOWN.equals(faults.get(path))).toList();
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
      of(context).addMember(name, UNKNOWN);
      json.skipChildren();
      return true;
    }
  }
}
