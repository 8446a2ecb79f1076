package dev.concordat.kit.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A node of a file and its place; asking it for what it is not throws {@link MisuseException}. */
public record Located(SourceTree source, JsonPointer pointer) {
  /** The node itself; a missing node if there is none here. */
  public JsonNode value() {
    return source.value(pointer);
  }

  /** File and line. */
  public Position position() {
    return source.position(pointer);
  }

  /** The member of that name, or null if there is none. */
  public @Nullable Located member(String name) {
    return value().has(name) ? source.at(pointer.appendProperty(name)) : null;
  }

  /** The member of that name; its absence is a mistake. */
  public Located required(String name) {
    Located member = member(name);
    if (member == null) {
      throw mistake("expected a member '" + name + "'");
    }
    return member;
  }

  /** The members, by name, in the file's order; anything but an object is a mistake. */
  public Map<String, Located> members() {
    if (!value().isObject()) {
      throw mistake("expected an object");
    }
    Map<String, Located> members = new LinkedHashMap<>();
    value()
        .propertyNames()
        .forEach(name -> members.put(name, source.at(pointer.appendProperty(name))));
    return members;
  }

  /** The items of an array; anything else is a mistake. */
  public List<Located> items() {
    if (!value().isArray()) {
      throw mistake("expected a list");
    }
    return IntStream.range(0, value().size())
        .mapToObj(index -> source.at(pointer.appendIndex(index)))
        .toList();
  }

  /** The texts of a list of texts; anything else is a mistake. */
  public List<String> texts() {
    return items().stream().map(Located::text).toList();
  }

  /** The text, not blank; anything else is a mistake. */
  public String text() {
    if (!value().isString() || value().stringValue().isBlank()) {
      throw mistake("expected a text");
    }
    return value().stringValue();
  }

  /** The whole number; anything else is a mistake. */
  public int integer() {
    if (!value().isInt()) {
      throw mistake("expected a whole number");
    }
    return value().intValue();
  }

  /** A member not among these names is a mistake. */
  public void allowOnly(String... names) {
    List<String> known = List.of(names);
    members()
        .forEach(
            (name, member) -> {
              if (!known.contains(name)) {
                throw member.mistake("'" + name + "' is not known here; expected one of " + known);
              }
            });
  }

  /** A misuse at this place, to be thrown. */
  public MisuseException mistake(String what) {
    return new MisuseException(List.of(new Mistake(position(), what)));
  }
}
