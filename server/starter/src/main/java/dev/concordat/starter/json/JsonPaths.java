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

  /**
   * The path of the value the parser stands at the beginning of.
   *
   * @param outer the path of a value around it
   * @param depth how deeply nested that one is for this parser
   */
  static FieldPath steps(FieldPath outer, JsonParser json, int depth) {
    TokenStreamContext context = around(json);
    return steps(outer, context, depth(context) - depth);
  }

  private static FieldPath steps(FieldPath outer, @Nullable TokenStreamContext context, int count) {
    return context == null || count <= 0
        ? outer
        : step(steps(outer, context.getParent(), count - 1), context);
  }

  /**
   * The path of the value the parser stands at the beginning of, inside the value at this path.
   *
   * <p>For parsers that Jackson has put together: they know no more of what is around.
   */
  static FieldPath lastStep(FieldPath outer, JsonParser json) {
    return steps(outer, around(json), 1);
  }

  /** What Jackson has put aside takes a name in what it believes to be an array. */
  private static FieldPath step(FieldPath outer, TokenStreamContext context) {
    if (context.currentName() != null) {
      return outer.member(context.currentName());
    }
    return context.inArray() ? outer.item(Math.max(0, context.getCurrentIndex())) : outer;
  }

  /** How deeply nested the value is that the parser stands at the beginning of. */
  static int depthAround(JsonParser json) {
    return depth(around(json));
  }

  /** How deeply nested the parser stands; counted, for what is put aside tells 0 everywhere. */
  static int depth(@Nullable TokenStreamContext context) {
    int depth = 0;
    for (TokenStreamContext c = context; c != null && c.getParent() != null; c = c.getParent()) {
      depth++;
    }
    return depth;
  }

  private static @Nullable TokenStreamContext around(JsonParser json) {
    TokenStreamContext context = json.streamReadContext();
    JsonToken token = json.currentToken();
    return token != null && token.isStructStart() ? context.getParent() : context;
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
