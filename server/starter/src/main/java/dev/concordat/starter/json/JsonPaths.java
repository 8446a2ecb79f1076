package dev.concordat.starter.json;

import dev.concordat.starter.validation.FieldPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.util.TokenBuffer;

/** Where a parser stands, or an exception happened, in the caller's terms. */
final class JsonPaths {
  private JsonPaths() {}

  /** The path of the value the parser stands at the beginning of. */
  static FieldPath of(JsonParser json) {
    boolean inside = json.hasToken(JsonToken.START_OBJECT) || json.hasToken(JsonToken.START_ARRAY);
    TokenStreamContext context = json.streamReadContext();
    return of(inside ? context.getParent() : context);
  }

  /**
   * The path of the member of this name whose value the parser is at or in.
   *
   * <p>A value that Jackson has put aside is read again from a TokenBuffer, whose outermost context
   * repeats the one the value was found in: that one is left out.
   */
  static FieldPath ofMember(String name, JsonParser json) {
    TokenStreamContext context = json.streamReadContext();
    while (context != null && !isAt(name, context)) {
      context = context.getParent();
    }
    if (context == null) {
      return FieldPath.root().member(name);
    }
    boolean buffered = json.getClass().getEnclosingClass() == TokenBuffer.class;
    return of(buffered && isAt(name, context.getParent()) ? context.getParent() : context);
  }

  private static boolean isAt(String name, @Nullable TokenStreamContext context) {
    return context != null && context.inObject() && name.equals(context.currentName());
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
