package dev.concordat.server.texts;

import dev.concordat.server.api.model.PluralCategory;
import dev.concordat.server.api.model.TranslationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a text lies in a row: a plain one in {@code form_other}, a plural one in a column each. */
public final class TextRows {
  private TextRows() {}

  /**
   * Reads a row that has all columns of {@code translations}, and {@code plural} of its key; the
   * columns {@code version} and {@code updated_at} must be the text's.
   */
  public static StoredText read(ResultSet row) throws SQLException {
    return new StoredText(
        row.getString("key_id"),
        row.getString("language"),
        row.getBoolean("plural")
            ? plural(row)
            : new TranslationText.Plain(row.getString("form_other")),
        TranslationState.fromValue(row.getString("state")),
        row.getLong("version"),
        row.getObject("updated_at", OffsetDateTime.class));
  }

  static @Nullable String form(TranslationText text, PluralCategory category) {
    if (text instanceof TranslationText.Plural plural) {
      return plural.forms().get(category);
    }
    return category == PluralCategory.OTHER ? (String) text.json() : null;
  }

  private static TranslationText plural(ResultSet row) throws SQLException {
    Map<PluralCategory, String> forms = new EnumMap<>(PluralCategory.class);
    for (PluralCategory category : PluralCategory.values()) {
      String form = row.getString("form_" + category.getValue());
      if (form != null) {
        forms.put(category, form);
      }
    }
    return new TranslationText.Plural(forms);
  }
}
