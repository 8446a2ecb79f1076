package dev.concordat.server.translations;

import dev.concordat.server.Created;
import dev.concordat.server.api.TranslationsApi;
import dev.concordat.server.api.model.Export;
import dev.concordat.server.api.model.NewImport;
import dev.concordat.server.api.model.NewTranslationText;
import dev.concordat.server.api.model.Translation;
import dev.concordat.server.api.model.TranslationImport;
import dev.concordat.server.idempotency.Idempotency;
import dev.concordat.server.tokens.Caller;
import dev.concordat.starter.error.Conflict;
import dev.concordat.starter.error.NotFound;
import dev.concordat.starter.error.UnprocessableEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class TranslationsController implements TranslationsApi {
  private final Translations translations;
  private final Imports imports;
  private final Exports exports;
  private final Idempotency idempotency;

  TranslationsController(
      Translations translations, Imports imports, Exports exports, Idempotency idempotency) {
    this.translations = translations;
    this.imports = imports;
    this.exports = exports;
    this.idempotency = idempotency;
  }

  @Override
  public Translation putTranslation(
      String projectId, String keyId, String language, NewTranslationText newTranslationText)
      throws NotFound, Conflict, UnprocessableEntity {
    return idempotency.once(
        null,
        "putTranslation",
        newTranslationText,
        Translation.class,
        () -> translations.put(organization(), projectId, keyId, language, newTranslationText));
  }

  @Override
  public TranslationImport importTranslations(
      String projectId, NewImport newImport, @Nullable String idempotencyKey)
      throws NotFound, Conflict, UnprocessableEntity {
    TranslationImport done =
        idempotency.once(
            idempotencyKey,
            "importTranslations",
            List.of(projectId, newImport),
            TranslationImport.class,
            () -> imports.run(organization(), projectId, newImport));
    Created.at("/v1/projects/" + projectId + "/imports/" + done.getId());
    return done;
  }

  @Override
  public Export exportTranslations(String projectId, String language)
      throws NotFound, UnprocessableEntity {
    return exports.read(organization(), projectId, language);
  }

  private static String organization() {
    return Caller.current().organizationId();
  }
}
