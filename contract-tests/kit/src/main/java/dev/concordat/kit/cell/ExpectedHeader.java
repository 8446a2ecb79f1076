package dev.concordat.kit.cell;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * A header the answer must have: an example of its value, and the form every value must have.
 *
 * @param stated as the cell has it: {@code {/id}} in it stands for that value of the body
 */
public record ExpectedHeader(String name, String example, Pattern form, String stated) {
  private static final Pattern REFERENCE = Pattern.compile("\\{(/[^}]*)}");

  /** A header that says nothing of the body. */
  public ExpectedHeader(String name, String example, Pattern form) {
    this(name, example, form, example);
  }

  /** Checks the example against the form. */
  public ExpectedHeader {
    if (!form.matcher(example).matches()) {
      throw new IllegalArgumentException(name + ": '" + example + "' does not match " + form);
    }
  }

  static ExpectedHeader exactly(String name, String value) {
    return new ExpectedHeader(name, value, Pattern.compile(Pattern.quote(value)));
  }

  /** What it must be in an answer with this body, if the cell refers to that; else as stated. */
  public String in(JsonNode body) {
    return REFERENCE
        .matcher(stated)
        .replaceAll(
            at -> Matcher.quoteReplacement(body.at(JsonPointer.compile(at.group(1))).asString("")));
  }

  /** Whether it repeats something of the body. */
  public boolean refersToBody() {
    return REFERENCE.matcher(stated).find();
  }

  /** Whether no other value will do. */
  public boolean isExact() {
    return form.pattern().equals(Pattern.quote(example));
  }
}
