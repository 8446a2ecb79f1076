package dev.concordat.starter.json;

import dev.concordat.starter.validation.FieldPath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * A walk over all tokens of a document: is it JSON at all, are members named twice, does text hold
 * what text must not?
 */
final class JsonScan {
  static final String NULL = "must not be null";

  private final Map<FieldPath, String> faults = new LinkedHashMap<>();
  private final JsonParser json;

  private final boolean acceptNulls;

  private JsonScan(JsonParser json, boolean acceptNulls) {
    this.json = json;
    this.acceptNulls = acceptNulls;
  }

  /**
   * Walks over the document.
   *
   * @throws NotJson if it is none
   */
  static Map<FieldPath, String> of(JsonParser json, boolean acceptNulls) {
    JsonScan scan = new JsonScan(json, acceptNulls);
    try (json) {
      scan.document();
      return scan.faults;
    } catch (StreamConstraintsException e) {
      throw new NotJson("The request body is nested too deeply, or a value in it is too long");
    } catch (JacksonException e) {
      throw new NotJson("The request body is not well-formed JSON" + at(e.getLocation()));
    }
  }

  private void document() {
    JsonToken first = json.nextToken();
    if (first == null) {
      throw new NotJson("The request body is empty; this operation needs one");
    }
    value(FieldPath.root());
    TokenStreamLocation end = json.currentLocation();
    if (json.nextToken() != null) {
      throw new NotJson("The request body goes on after its JSON document ends" + at(end));
    }
  }

  private void value(FieldPath path) {
    switch (json.currentToken()) {
      case START_OBJECT -> members(path);
      case START_ARRAY -> items(path);
      case VALUE_STRING -> note(path, Text.fault(json.getString()));
      case VALUE_NULL -> note(path, acceptNulls ? null : NULL);
      default -> {}
    }
  }

  private void items(FieldPath path) {
    for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
      value(path.item(i));
    }
  }

  private void members(FieldPath path) {
    Set<String> names = new HashSet<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      FieldPath member = path.member(name);
      note(member, Text.fault(name));
      if (!names.add(name)) {
        note(member, "must be given once");
      }
      json.nextToken();
      value(member);
    }
  }

  private void note(FieldPath path, @Nullable String fault) {
    if (fault != null && faults.size() < JsonFaults.MOST) {
      faults.putIfAbsent(path, fault);
    }
  }

  private static String at(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  /** The document is no JSON, or no JSON we take; its message is for the caller. */
  static final class NotJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotJson(String message) {
      super(message + ".", null, false, false);
    }
  }
}
