package dev.concordat.kit.document;

import dev.concordat.kit.source.Located;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The media types of a {@code content}: JSON by whatever name goes first. */
final class MediaTypes {
  private static final String JSON = "application/json";

  private MediaTypes() {}

  /** {@code application/json}, else another JSON, else the first; null if there is none. */
  static @Nullable String preferred(@Nullable Located content) {
    if (content == null) {
      return null;
    }
    Set<String> types = content.members().keySet();
    if (types.contains(JSON)) {
      return JSON;
    }
    return types.stream()
        .filter(MediaTypes::isJson)
        .findFirst()
        .orElseGet(() -> types.stream().findFirst().orElse(null));
  }

  /** The schema of the preferred media type, if that is JSON. */
  static @Nullable Located jsonSchema(@Nullable Located content) {
    String type = preferred(content);
    if (content == null || type == null || !isJson(type)) {
      return null;
    }
    return content.required(type).required("schema");
  }

  /** The type itself, of a value that may have parameters. */
  static String essence(String contentType) {
    return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isJson(String type) {
    String essence = essence(type);
    return essence.equals(JSON) || essence.endsWith("+json");
  }
}
