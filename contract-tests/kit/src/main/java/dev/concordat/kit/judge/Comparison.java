package dev.concordat.kit.judge;

import dev.concordat.kit.cell.ExpectedAnswer;
import dev.concordat.kit.cell.ExpectedHeader;
import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.exchange.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Holds an answer against the one a cell expects: exactly, but for what may vary. */
public final class Comparison {
  private final ExpectedAnswer expected;
  private final List<Finding> findings = new ArrayList<>();

  private Comparison(ExpectedAnswer expected) {
    this.expected = expected;
  }

  /** How the answer differs from what is expected; empty if it does not. */
  public static List<Finding> findings(ExpectedAnswer expected, Answer answer) {
    Comparison comparison = new Comparison(expected);
    comparison.compare(answer);
    return List.copyOf(comparison.findings);
  }

  private void compare(Answer answer) {
    if (answer.status() != expected.status()) {
      differ("status", expected.status(), answer.status());
    }
    JsonNode body = StrictJson.read(answer.body()).json();
    expected.headers().forEach(header -> compare(header, answer.headers(header.name()), body));
    if (expected.body() != null) {
      compare(expected.body(), body, JsonPointer.empty());
    }
  }

  /** Once, of the form expected, and, where it repeats something of the body, the same. */
  private void compare(ExpectedHeader header, List<String> values, JsonNode body) {
    String value = values.size() == 1 ? values.get(0) : null;
    if (value == null || !header.form().matcher(value).matches()) {
      differ(header.name(), header.isExact() ? header.example() : header.form(), told(values));
    } else if (header.refersToBody() && !value.equals(header.in(body))) {
      differ(header.name(), header.in(body) + ", as in the body", value);
    }
  }

  private static String told(List<String> values) {
    return values.size() == 1 ? values.get(0) : values.isEmpty() ? "none" : values.toString();
  }

  private void compare(JsonNode wanted, JsonNode found, JsonPointer at) {
    Pattern form = expected.forms().get(at);
    if (form != null) {
      compare(form, found, at);
    } else if (wanted.isObject() && found.isObject()) {
      compareMembers(wanted, found, at);
    } else if (wanted.isArray() && found.isArray() && wanted.size() == found.size()) {
      compareItems(wanted, found, at);
    } else if (!areEqual(wanted, found)) {
      differ("body" + at, wanted, found);
    }
  }

  private void compare(Pattern form, JsonNode found, JsonPointer at) {
    if (!found.isString() || !form.matcher(found.stringValue()).matches()) {
      differ("body" + at, form, found);
    }
  }

  private void compareMembers(JsonNode wanted, JsonNode found, JsonPointer at) {
    Set<String> names = new TreeSet<>(wanted.propertyNames());
    names.addAll(found.propertyNames());
    names.removeIf(name -> expected.free().contains(at.appendProperty(name)));
    names.forEach(name -> compare(wanted.path(name), found.path(name), at.appendProperty(name)));
  }

  private void compareItems(JsonNode wanted, JsonNode found, JsonPointer at) {
    for (int i = 0; i < wanted.size(); i++) {
      compare(wanted.get(i), found.get(i), at.appendIndex(i));
    }
  }

  private static boolean areEqual(JsonNode wanted, JsonNode found) {
    if (wanted.isNumber() && found.isNumber()) {
      return wanted.decimalValue().compareTo(found.decimalValue()) == 0;
    }
    return wanted.equals(found);
  }

  private void differ(String where, Object wanted, Object found) {
    findings.add(
        new Finding("cell", where + ": expected " + told(wanted) + ", found " + told(found)));
  }

  private static Object told(Object value) {
    return value instanceof JsonNode node && node.isMissingNode() ? "nothing" : value;
  }
}
