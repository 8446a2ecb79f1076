package dev.concordat.starter.json;

import org.jspecify.annotations.Nullable;

/** Text that can be stored and sent on: no NUL, no half of a surrogate pair. */
public final class Text {
  private Text() {}

  /** What is wrong with the text, in words that follow "name: "; null if nothing. */
  public static @Nullable String fault(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return "must not contain the NUL character";
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return "must not contain an unpaired surrogate";
        }
        i++;
      }
    }
    return null;
  }
}
