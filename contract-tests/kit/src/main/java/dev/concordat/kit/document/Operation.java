package dev.concordat.kit.document;

import dev.concordat.kit.source.Position;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the document.
 *
 * @param method in upper case
 * @param path the template, such as {@code /v1/projects/{projectId}}
 * @param body null if it takes none
 * @param responses by status
 * @param secured whether a request without credentials is refused
 * @param position the line of its method
 */
public record Operation(
    String id,
    String method,
    String path,
    List<Parameter> parameters,
    @Nullable RequestBody body,
    SortedMap<Integer, DocumentedResponse> responses,
    boolean secured,
    Position position) {
  /** The parameter of that name and place, or null. */
  public @Nullable Parameter parameter(Place in, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.in() == in && sameName(parameter, name))
        .findFirst()
        .orElse(null);
  }

  /** What it answers under that status, or null if the document does not list it. */
  public @Nullable DocumentedResponse response(int status) {
    return responses.get(status);
  }

  private static boolean sameName(Parameter parameter, String name) {
    return parameter.in() == Place.HEADER
        ? parameter.name().equalsIgnoreCase(name)
        : parameter.name().equals(name);
  }

  @Override
  public String toString() {
    return id;
  }
}
