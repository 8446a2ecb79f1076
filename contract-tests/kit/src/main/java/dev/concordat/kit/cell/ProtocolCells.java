package dev.concordat.kit.cell;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.DocumentedResponse;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.exchange.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What HTTP itself has refused, where the document lists it as {@code x-protocol-responses}: a
 * method that a path does not have (405), a body of a media type nobody documents (415), and then
 * also a path that does not exist (404). Nobody writes these cells: they follow from the document,
 * and from the first success of each operation, which tells who may ask. They are not of the
 * ledger, as they belong to no operation.
 */
public final class ProtocolCells {
  private static final List<String> METHODS = List.of("DELETE", "PUT", "PATCH", "POST", "GET");
  private static final String NOWHERE = "/no-such-path";

  private final Document document;
  private final List<Scenario> successes;

  private ProtocolCells(Document document, List<Scenario> successes) {
    this.document = document;
    this.successes = successes;
  }

  /** Those of a document, asked as the given cells ask. */
  public static List<Scenario> of(Document document, List<Scenario> cells) {
    List<Scenario> successes = cells.stream().filter(cell -> cell.repaired() == null).toList();
    return new ProtocolCells(document, successes).all();
  }

  private List<Scenario> all() {
    List<Scenario> all = new ArrayList<>();
    DocumentedResponse method = document.protocolResponses().get(405);
    if (method != null) {
      paths().forEach((path, success) -> add(otherMethod(path, success, method), all));
    }
    DocumentedResponse mediaType = document.protocolResponses().get(415);
    if (mediaType != null) {
      document.operations().stream()
          .filter(operation -> operation.body() != null)
          .forEach(operation -> add(otherMediaType(operation, mediaType), all));
    }
    if (!document.protocolResponses().isEmpty()) {
      add(otherPath(), all);
    }
    return all;
  }

  private static void add(@Nullable Scenario scenario, List<Scenario> all) {
    if (scenario != null) {
      all.add(scenario);
    }
  }

  /** The first success on each path. */
  private Map<String, Scenario> paths() {
    Map<String, Scenario> paths = new TreeMap<>();
    successes.forEach(success -> paths.putIfAbsent(success.operation().path(), success));
    return paths;
  }

  private @Nullable Scenario otherMethod(
      String path, Scenario success, DocumentedResponse response) {
    return METHODS.stream()
        .filter(method -> document.methods(path).stream().noneMatch(method::equals))
        .findFirst()
        .map(
            method ->
                scenario(
                    success,
                    request(success, method, path, Map.of()),
                    "405-no-such-method",
                    "The path does not have this method.",
                    response))
        .orElse(null);
  }

  private @Nullable Scenario otherMediaType(Operation operation, DocumentedResponse response) {
    return successes.stream()
        .filter(success -> success.operation().equals(operation))
        .filter(success -> success.request().body() != null)
        .findFirst()
        .map(
            success ->
                scenario(
                    success,
                    request(
                        success,
                        operation.method(),
                        operation.path(),
                        Map.of("Content-Type", "application/x-undocumented")),
                    "415-undocumented-media-type",
                    "Nobody documents a body of this media type.",
                    response))
        .orElse(null);
  }

  /** Below the first path that no other path continues; as any operation documents its 404. */
  private @Nullable Scenario otherPath() {
    DocumentedResponse response =
        document.operations().stream()
            .map(operation -> operation.response(404))
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
    return response == null
        ? null
        : successes.stream()
            .filter(success -> !success.operation().path().contains("{"))
            .filter(success -> !isContinued(success.operation().path()))
            .findFirst()
            .map(
                success ->
                    scenario(
                        success,
                        request(success, "GET", success.operation().path() + NOWHERE, Map.of()),
                        "404-no-such-path",
                        "The document does not have this path.",
                        response))
            .orElse(null);
  }

  private boolean isContinued(String path) {
    return document.operations().stream()
        .anyMatch(operation -> operation.path().startsWith(path + "/"));
  }

  /**
   * As the success asks, but for what HTTP refuses; a body goes only where its type is at stake.
   */
  private static Request request(
      Scenario success, String method, String path, Map<String, String> headers) {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.putAll(success.request().headers());
    all.remove("Content-Type");
    all.putAll(headers);
    return new Request(
        method,
        path,
        success.request().path(),
        Map.of(),
        all,
        headers.isEmpty() ? null : success.request().body());
  }

  private static Scenario scenario(
      Scenario success, Request request, String cell, String why, DocumentedResponse response) {
    Operation refused =
        new Operation(
            request.method() + " " + request.template(),
            request.method(),
            request.template(),
            List.of(),
            null,
            new TreeMap<>(Map.of(response.status(), response)),
            success.operation().secured(),
            response.position());
    return new Scenario(
        refused,
        cell,
        why,
        new Attempt(success.identity(), success.states(), request),
        new ExpectedAnswer(response.status(), List.of(), null, Map.of()),
        null,
        response.position());
  }
}
