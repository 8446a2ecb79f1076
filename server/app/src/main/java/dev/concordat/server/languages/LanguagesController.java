package dev.concordat.server.languages;

import dev.concordat.server.Page;
import dev.concordat.server.api.LanguagesApi;
import dev.concordat.server.api.model.Language;
import dev.concordat.server.api.model.LanguagePage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class LanguagesController implements LanguagesApi {
  private final SupportedLanguages languages;

  LanguagesController(SupportedLanguages languages) {
    this.languages = languages;
  }

  @Override
  public LanguagePage listSupportedLanguages(Integer limit, @Nullable String cursor) {
    Page<SupportedLanguage> page =
        Page.of(
            languages.after(cursor == null ? "" : cursor, limit + 1),
            limit,
            SupportedLanguage::tag);
    return new LanguagePage(page.items().stream().map(LanguagesController::language).toList())
        .nextCursor(page.nextCursor());
  }

  private static Language language(SupportedLanguage language) {
    return new Language(
        language.tag(), language.name(), language.rtl(), language.pluralCategories());
  }
}
