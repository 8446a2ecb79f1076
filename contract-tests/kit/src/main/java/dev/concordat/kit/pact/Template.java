package dev.concordat.kit.pact;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.document.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The path of an operation; a concrete one comes before one with parameters. */
final class Template implements Comparable<Template> {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  private final Operation operation;
  private final List<String> names;
  private final Pattern pattern;

  Template(Operation operation) {
    this.operation = operation;
    this.names = PARAMETER.matcher(operation.path()).results().map(name -> name.group(1)).toList();
    this.pattern =
        Pattern.compile(
            "\\Q" + PARAMETER.matcher(operation.path()).replaceAll("\\\\E([^/]+)\\\\Q"));
  }

  Operation operation() {
    return operation;
  }

  boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  /** The operation, with what HTTP may answer besides. */
  Route route(Asked asked, String base, Document document) {
    Matcher path = pattern.matcher(asked.path().substring(base.length()));
    Map<String, String> parameters = new LinkedHashMap<>();
    if (path.matches()) {
      for (int i = 0; i < names.size(); i++) {
        parameters.put(names.get(i), Percent.ofPath(path.group(i + 1)));
      }
    }
    SortedMap<Integer, DocumentedResponse> responses = new TreeMap<>(document.protocolResponses());
    responses.remove(405);
    responses.putAll(operation.responses());
    return new Route(answering(responses, operation.id()), operation, parameters);
  }

  /** A method that the path does not have is answered 405, and nothing else. */
  Route refused(Asked asked, String base, Document document) {
    SortedMap<Integer, DocumentedResponse> only = new TreeMap<>();
    only.put(405, document.protocolResponses().get(405));
    return new Route(answering(only, asked.method() + " " + asked.path()), null, Map.of());
  }

  private Operation answering(SortedMap<Integer, DocumentedResponse> responses, String id) {
    return new Operation(
        id,
        operation.method(),
        operation.path(),
        operation.parameters(),
        operation.body(),
        responses,
        operation.secured(),
        operation.position());
  }

  @Override
  public int compareTo(Template other) {
    return Integer.compare(names.size(), other.names.size());
  }
}
