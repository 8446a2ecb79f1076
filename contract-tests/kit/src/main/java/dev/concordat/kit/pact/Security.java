package dev.concordat.kit.pact;

import dev.concordat.kit.document.Document;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.document.References;
import dev.concordat.kit.source.Located;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the document asks a request to show of who sends it. */
final class Security {
  private static final Pattern AUTHORIZATION = Pattern.compile("(\\S+) +(\\S.*)");

  private final Document document;

  Security(Document document) {
    this.document = document;
  }

  /** The credentials in the form one of the operation's requirements asks for, or null. */
  @Nullable String credentials(Operation operation, Asked asked) {
    Located own = document.node(operation).member("security");
    Located security = own == null ? document.root().required("security") : own;
    return security.items().stream()
        .map(requirement -> shown(requirement, asked))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** All schemes of a requirement have to be met; the first one's credentials stand for them. */
  private @Nullable String shown(Located requirement, Asked asked) {
    List<@Nullable String> shown =
        requirement.members().keySet().stream()
            .<@Nullable String>map(name -> scheme(name, asked))
            .toList();
    return shown.contains(null) ? null : shown.get(0);
  }

  private @Nullable String scheme(String name, Asked asked) {
    Located schemes = document.root().required("components").required("securitySchemes");
    Located scheme = References.resolve(schemes.required(name));
    return switch (scheme.required("type").text()) {
      case "apiKey" -> key(scheme, asked);
      case "http" -> authorization(scheme.required("scheme").text(), asked);
      default -> authorization("Bearer", asked);
    };
  }

  private static @Nullable String authorization(String scheme, Asked asked) {
    Matcher header = AUTHORIZATION.matcher(asked.headers().getOrDefault("Authorization", ""));
    return header.matches() && header.group(1).equalsIgnoreCase(scheme) ? header.group(2) : null;
  }

  private static @Nullable String key(Located scheme, Asked asked) {
    String name = scheme.required("name").text();
    return switch (scheme.required("in").text()) {
      case "header" -> asked.headers().get(name);
      case "query" -> asked.query().getOrDefault(name, List.of()).stream().findFirst().orElse(null);
      default -> asked.cookie(name);
    };
  }
}
