package dev.concordat.server.texts;

import dev.concordat.server.languages.SupportedLanguage;
import dev.concordat.server.languages.SupportedLanguages;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Which of a caller's language tags a project is translated into. */
@Component
public final class EnabledLanguages {
  private static final int LONGEST_TAG = 35;

  private final SupportedLanguages supported;

  EnabledLanguages(SupportedLanguages supported) {
    this.supported = supported;
  }

  /** The tag in its canonical case; one that is not supported stays as it is. */
  public String canonical(String tag) {
    return supported.find(tag).map(SupportedLanguage::tag).orElse(tag);
  }

  /** The language of a tag, which must be among those a project has enabled. */
  public SupportedLanguage find(Collection<String> enabled, String tag) throws UnprocessableEntity {
    return supported
        .find(tag)
        .filter(language -> enabled.contains(language.tag()))
        .orElseThrow(() -> notEnabled(tag));
  }

  /** The 422 of a tag that is not enabled, unsupported or no tag at all. */
  public static UnprocessableEntity notEnabled(String tag) {
    String shown =
        tag.codePointCount(0, tag.length()) > LONGEST_TAG
            ? tag.substring(0, tag.offsetByCodePoints(0, LONGEST_TAG)) + "…"
            : tag;
    return new UnprocessableEntity(
        "Language '%s' is not enabled in this project.".formatted(shown));
  }
}
