package dev.concordat.starter.json;

import dev.concordat.starter.validation.FieldPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Where a parser stands, or an exception happened, in the caller's terms. */
final class JsonPaths {
  private JsonPaths() {}

  /** The path of the value the parser stands at the beginning of. */
  static FieldPath of(JsonParser json) {
    TokenStreamContext context = json.streamReadContext();
    return of(isAtStart(json) ? context.getParent() : context);
  }

  /** Whether the parser is at the first token of an object or an array, and so inside. */
  static boolean isAtStart(JsonParser json) {
    JsonToken token = json.currentToken();
    return token != null && token.isStructStart();
  }

  private static FieldPath of(@Nullable TokenStreamContext context) {
    if (context == null || context.inRoot()) {
      return FieldPath.root();
    }
    FieldPath outer = of(context.getParent());
    if (context.inArray()) {
      return outer.item(Math.max(0, context.getCurrentIndex()));
    }
    return context.currentName() == null ? outer : outer.member(context.currentName());
  }

  /** The path an exception collected on its way out to the value at this path. */
  static FieldPath of(JacksonException failure, FieldPath outer) {
    FieldPath path = outer;
    for (JacksonException.Reference step : failure.getPath()) {
      path =
          step.getPropertyName() != null
              ? path.member(step.getPropertyName())
              : path.item(Math.max(0, step.getIndex()));
    }
    return path;
  }
}
