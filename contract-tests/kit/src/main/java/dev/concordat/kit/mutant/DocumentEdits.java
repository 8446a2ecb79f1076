package dev.concordat.kit.mutant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The document: a promise dropped, added, loosened or reworded. */
final class DocumentEdits {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch");

  private DocumentEdits() {}

  static List<DocumentMutant> mutants() {
    List<DocumentMutant> mutants = new ArrayList<>();
    for (String status : List.of("400", "401", "403", "404", "409", "422", "429", "500")) {
      mutants.add(
          edit(
              "document-drops-" + status,
              "an operation lists its statuses",
              document ->
                  first(document, has(status), (id, one) -> responses(one).remove(status))));
    }
    mutants.addAll(
        List.of(
            edit(
                "document-adds-418",
                "an operation lists its statuses",
                document ->
                    first(
                        document,
                        any -> true,
                        (id, one) ->
                            responses(one).putObject("418").put("description", "Teapot."))),
            edit(
                "document-404-as-410",
                "an operation lists its statuses",
                document ->
                    first(
                        document,
                        has("404"),
                        (id, one) -> responses(one).set("410", responses(one).remove("404")))),
            edit(
                "document-adds-success",
                "an operation lists its statuses",
                document ->
                    first(
                        document,
                        any -> true,
                        (id, one) -> responses(one).putObject("202").put("description", "Later."))),
            edit(
                "document-renames-operation",
                "an operation keeps its name",
                document ->
                    first(document, any -> true, (id, one) -> one.put("operationId", id + "2"))),
            edit(
                "document-drops-operation",
                "an operation stays",
                document ->
                    path(document, (paths, path) -> ((ObjectNode) paths.get(path)).remove("get"))),
            edit(
                "document-moves-path",
                "a path stays",
                document ->
                    path(document, (paths, path) -> paths.set(path + "2", paths.remove(path)))),
            edit(
                "document-drops-security",
                "who asks must show credentials",
                document -> document.set("security", document.arrayNode())),
            edit(
                "document-opens-operation",
                "who asks must show credentials",
                document -> first(document, any -> true, (id, one) -> one.putArray("security"))),
            edit(
                "document-scheme-basic",
                "credentials are shown in one way",
                document ->
                    each(
                        document.path("components").path("securitySchemes"),
                        scheme -> scheme.put("scheme", "basic"))),
            edit(
                "document-other-scope",
                "an operation needs one scope",
                document ->
                    first(
                        document,
                        one -> one.has("x-required-scope"),
                        (id, one) -> one.put("x-required-scope", "other:all"))),
            edit(
                "document-opens-errors",
                "an error has five fields and no other",
                document -> errors(document, schema -> schema.remove("additionalProperties"))),
            edit(
                "document-error-field-optional",
                "an error has five fields",
                document ->
                    errors(document, schema -> ((ArrayNode) schema.get("required")).remove(0))),
            edit(
                "document-error-field-more",
                "an error has five fields and no other",
                document ->
                    errors(
                        document,
                        schema -> properties(schema).putObject("code").put("type", "string"))),
            edit(
                "document-error-field-gone",
                "an error has five fields",
                document -> errors(document, schema -> properties(schema).remove("path"))),
            edit(
                "document-error-field-type",
                "fields have one type",
                document ->
                    errors(
                        document,
                        schema ->
                            ((ObjectNode) properties(schema).get("timestamp"))
                                .put("type", "integer"))),
            edit(
                "document-other-label",
                "an error has the label of its status",
                document -> errors(document, schema -> only(schema, "error").set(0, "Failure"))),
            edit(
                "document-other-statusCode",
                "statusCode is the status",
                document -> errors(document, schema -> only(schema, "statusCode").set(0, 499))),
            edit(
                "document-message-as-list",
                "a list exactly when fields failed",
                document ->
                    errors(document, schema -> properties(schema).set("message", list(schema)))),
            edit(
                "document-header-optional",
                "answers have their headers",
                document -> headers(document, header -> header.put("required", false))),
            edit(
                "document-headers-gone",
                "answers have their headers",
                document -> each(responsesOf(document), response -> response.remove("headers"))),
            edit(
                "document-other-media-type",
                "bodies are application/json",
                document ->
                    each(
                        responsesOf(document),
                        response -> {
                          ObjectNode content = (ObjectNode) response.get("content");
                          content.set("text/json", content.remove("application/json"));
                        })),
            edit(
                "document-other-meaning",
                "a status means one thing",
                document ->
                    each(
                        responsesOf(document),
                        response -> response.put("description", "Something."))),
            edit(
                "document-drops-protocol",
                "HTTP's own answers are listed",
                document -> {
                  if (document.get("x-protocol-responses") instanceof ArrayNode list) {
                    list.remove(0);
                  }
                }),
            everywhere(
                "document-drops-limits",
                "requests have limits",
                Set.of(
                    "minimum",
                    "maximum",
                    "minLength",
                    "maxLength",
                    "minItems",
                    "maxItems",
                    "minProperties")),
            everywhere("document-drops-patterns", "texts have a form", Set.of("pattern")),
            everywhere("document-drops-enumerations", "some texts are of a list", Set.of("enum")),
            everywhere("document-drops-formats", "times are times", Set.of("format")),
            everywhere(
                "document-drops-defaults", "what is left out means something", Set.of("default")),
            everywhere("document-drops-types", "values have a type", Set.of("type")),
            everywhere(
                "document-opens-objects",
                "unknown members are refused",
                Set.of("additionalProperties")),
            edit(
                "document-parameter-required",
                "requests that were right stay right",
                document ->
                    each(
                        document.path("components").path("parameters"),
                        parameter -> parameter.put("required", true))),
            edit(
                "document-body-member-required",
                "requests that were right stay right",
                document ->
                    first(
                        document,
                        one -> one.has("requestBody"),
                        (id, one) -> body(document, one).withArray("required").add("unheard"))),
            edit(
                "document-body-optional",
                "a body is needed",
                document ->
                    first(
                        document,
                        one -> one.has("requestBody"),
                        (id, one) -> ((ObjectNode) one.get("requestBody")).remove("content"))),
            edit(
                "document-success-member-gone",
                "a success has its members",
                document ->
                    each(
                        document.path("components").path("schemas"),
                        schema -> {
                          if (schema.path("properties").has("createdAt")) {
                            properties(schema).remove("createdAt");
                          }
                        })),
            edit(
                "document-success-member-type",
                "a success has its members",
                document ->
                    each(
                        document.path("components").path("schemas"),
                        schema -> {
                          if (schema.path("properties").has("id")) {
                            properties(schema).putObject("id").put("type", "integer");
                          }
                        }))));
    return mutants;
  }

  private static DocumentMutant edit(String name, String breaks, Consumer<ObjectNode> how) {
    return new Edit(
        name,
        breaks,
        document -> {
          how.accept(document);
          return document;
        });
  }

  /** Drops keywords wherever a schema has them. */
  private static DocumentMutant everywhere(String name, String breaks, Set<String> keywords) {
    return edit(name, breaks, document -> drop(document.path("components"), keywords));
  }

  private static void drop(JsonNode node, Set<String> keywords) {
    if (node instanceof ObjectNode object && isSchema(object)) {
      keywords.stream().filter(keyword -> !object.path(keyword).isObject()).forEach(object::remove);
    }
    node.forEach(below -> drop(below, keywords));
  }

  private static boolean isSchema(ObjectNode object) {
    return object.path("type").isString() && !object.has("scheme") && !object.has("in");
  }

  private static void first(
      ObjectNode document, Predicate<ObjectNode> where, BiConsumer<String, ObjectNode> how) {
    for (JsonNode item : document.path("paths")) {
      for (String method : item.propertyNames()) {
        if (METHODS.contains(method)
            && item.get(method) instanceof ObjectNode one
            && where.test(one)) {
          how.accept(one.path("operationId").asString(""), one);
          return;
        }
      }
    }
  }

  private static void path(ObjectNode document, BiConsumer<ObjectNode, String> how) {
    ObjectNode paths = (ObjectNode) document.get("paths");
    for (String path : paths.propertyNames()) {
      if (paths.get(path).has("get")) {
        how.accept(paths, path);
        return;
      }
    }
  }

  private static Predicate<ObjectNode> has(String status) {
    return one -> one.path("responses").has(status);
  }

  private static ObjectNode responses(ObjectNode operation) {
    return (ObjectNode) operation.get("responses");
  }

  private static JsonNode responsesOf(ObjectNode document) {
    return document.path("components").path("responses");
  }

  private static void each(JsonNode holder, Consumer<ObjectNode> how) {
    for (JsonNode one : holder) {
      if (one instanceof ObjectNode object) {
        how.accept(object);
      }
    }
  }

  /** The schemas of errors: those whose statusCode has one value. */
  private static void errors(ObjectNode document, Consumer<ObjectNode> how) {
    each(
        document.path("components").path("schemas"),
        schema -> {
          if (schema.at("/properties/statusCode/enum").size() == 1) {
            how.accept(schema);
          }
        });
  }

  private static void headers(ObjectNode document, Consumer<ObjectNode> how) {
    each(responsesOf(document), response -> each(response.path("headers"), how));
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.get("properties");
  }

  private static ArrayNode only(ObjectNode schema, String field) {
    return (ArrayNode) schema.at("/properties/" + field + "/enum");
  }

  private static ObjectNode list(ObjectNode schema) {
    ObjectNode list = schema.objectNode().put("type", "array");
    list.putObject("items").put("type", "string");
    return list;
  }

  private static ObjectNode body(ObjectNode document, ObjectNode operation) {
    JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
    String reference = schema.path("$ref").asString("");
    return (ObjectNode) (reference.isEmpty() ? schema : document.at(reference.substring(1)));
  }
}
