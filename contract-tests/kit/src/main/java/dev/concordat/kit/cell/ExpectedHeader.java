package dev.concordat.kit.cell;

import java.util.regex.Pattern;

/** A header the answer must have: an example of its value, and the form every value must have. */
public record ExpectedHeader(String name, String example, Pattern form) {
  /** Checks the example against the form. */
  public ExpectedHeader {
    if (!form.matcher(example).matches()) {
      throw new IllegalArgumentException(name + ": '" + example + "' does not match " + form);
    }
  }

  static ExpectedHeader exactly(String name, String value) {
    return new ExpectedHeader(name, value, Pattern.compile(Pattern.quote(value)));
  }

  /** Whether no other value will do. */
  public boolean isExact() {
    return form.pattern().equals(Pattern.quote(example));
  }
}
