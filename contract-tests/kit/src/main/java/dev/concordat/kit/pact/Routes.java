package dev.concordat.kit.pact;

import static java.util.stream.Collectors.joining;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.source.Located;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the operation that a request asks, below the base path of any of the servers. */
final class Routes {
  private final Document document;
  private final List<String> bases = new ArrayList<>();
  private final List<Template> templates;

  Routes(Document document) {
    this.document = document;
    this.templates = document.operations().stream().map(Template::new).sorted().toList();
    bases.add("");
    Located servers = document.root().member("servers");
    if (servers != null) {
      servers.items().forEach(server -> bases.add(base(server.required("url").text())));
    }
  }

  /** The operation and its parameters, or null if the document has none for the request. */
  @Nullable Route find(Asked asked) {
    for (String base : bases) {
      Route route = asked.path().startsWith(base) ? find(asked, base) : null;
      if (route != null) {
        return route;
      }
    }
    return null;
  }

  /** What the document does not list, told as it would list it. */
  String missing(Asked asked) {
    String methods =
        bases.stream()
            .filter(base -> asked.path().startsWith(base))
            .flatMap(base -> at(asked.path().substring(base.length())).stream())
            .map(template -> template.operation().method())
            .distinct()
            .collect(joining(", "));
    return methods.isEmpty()
        ? "the document has no path for " + asked.path()
        : "the document has no " + asked.method() + " of " + asked.path() + ", only " + methods;
  }

  private @Nullable Route find(Asked asked, String base) {
    List<Template> templates = at(asked.path().substring(base.length()));
    for (Template template : templates) {
      if (template.operation().method().equals(asked.method())) {
        return template.route(asked, base, document);
      }
    }
    return templates.isEmpty() || !document.protocolResponses().containsKey(405)
        ? null
        : templates.get(0).refused(asked, base, document);
  }

  private List<Template> at(String path) {
    return templates.stream().filter(template -> template.matches(path)).toList();
  }

  private static String base(String server) {
    try {
      String path = URI.create(server).getPath();
      return path == null ? "" : path.replaceFirst("/$", "");
    } catch (IllegalArgumentException template) {
      return "";
    }
  }
}
