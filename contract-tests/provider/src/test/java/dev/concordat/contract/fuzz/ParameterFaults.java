package dev.concordat.contract.fuzz;

import dev.concordat.kit.document.Parameter;
import dev.concordat.kit.document.References;
import dev.concordat.kit.exchange.Request;
import dev.concordat.kit.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Query parameters and headers missing, unknown, given twice, or with a value not allowed. */
final class ParameterFaults {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Request valid;

  private ParameterFaults(Request valid) {
    this.valid = valid;
  }

  /** Every way to break the parameters of a valid request. */
  static Stream<Seeded> of(List<Parameter> parameters, Request valid) {
    ParameterFaults faults = new ParameterFaults(valid);
    return Stream.concat(
        Stream.of(faults.query("unknown parameter", "unexpected", List.of("1"))),
        parameters.stream().flatMap(faults::at));
  }

  private Stream<Seeded> at(Parameter parameter) {
    String name = parameter.name();
    return switch (parameter.in()) {
      case QUERY ->
          Stream.of(
                  Stream.of(query("parameter twice", name, List.of("1", "1"))),
                  parameter.required()
                      ? Stream.of(query("parameter missing", name, List.of()))
                      : Stream.<Seeded>empty(),
                  values(parameter).map(text -> query("parameter value", name, List.of(text))))
              .flatMap(seeds -> seeds);
      case HEADER ->
          values(parameter).filter(ParameterFaults::isFieldValue).map(text -> header(name, text));
      default -> Stream.empty();
    };
  }

  private static Stream<String> values(Parameter parameter) {
    Located schema = References.resolve(parameter.schema());
    boolean integer = schema.value().path("type").asString("").equals("integer");
    JsonNode valid = integer ? JSON.numberNode(1) : JSON.stringNode("en");
    Spot spot = new Spot(parameter.name(), schema, List.of(), valid, UnaryOperator.identity());
    Stream<String> numbers =
        integer ? Stream.of("", " ", "one", "1 ", "+1", "0x1", "1.0", "1e0", "٣") : Stream.of();
    return Stream.concat(
        numbers,
        Stream.concat(TextFaults.at(spot), NumberFaults.at(spot))
            .filter(flaw -> !flaw.kind().equals("unpaired surrogate"))
            .map(ParameterFaults::text));
  }

  private static String text(Flaw flaw) {
    return flaw.kind().equals("NUL")
        ? "en\0"
        : flaw.value().isString() ? flaw.value().stringValue() : flaw.value().toString();
  }

  /** What a header can carry at all (RFC 9110, section 5.5), without white space to be trimmed. */
  private static boolean isFieldValue(String text) {
    return text.matches("[!-~]([ -~]*[!-~])?");
  }

  private Seeded query(String kind, String name, List<String> values) {
    Map<String, List<String>> query = new LinkedHashMap<>(valid.query());
    query.put(name, values);
    if (values.isEmpty()) {
      query.remove(name);
    }
    return new Seeded(kind, name, with(query, valid.headers()));
  }

  private Seeded header(String name, String value) {
    Map<String, String> headers = new LinkedHashMap<>(valid.headers());
    headers.put(name, value);
    return new Seeded("header value", name, with(valid.query(), headers));
  }

  private Request with(Map<String, List<String>> query, Map<String, String> headers) {
    return new Request(
        valid.method(), valid.template(), valid.path(), query, headers, valid.body());
  }
}
