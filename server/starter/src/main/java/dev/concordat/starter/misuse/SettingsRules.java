package dev.concordat.starter.misuse;

import java.util.Map;

/** What settings must hold so that each error can be written in the format. */
public final class SettingsRules {
  private SettingsRules() {}

  /** Refuses a realm that a quoted string of a header cannot carry. */
  public static String realm(String realm) {
    if (!realm.matches("[\\x20-\\x21\\x23-\\x5b\\x5d-\\x7e]+")) {
      throw new Misuse(
          "concordat.realm is '" + realm + "', which a challenge cannot carry.",
          "Use printable ASCII without quotes and backslashes.");
    }
    return realm;
  }

  /** Refuses texts for what is no error status, and blank ones. */
  public static Map<Integer, String> texts(String setting, Map<Integer, String> texts) {
    texts.forEach(
        (status, text) -> {
          String name = setting + "." + status;
          if (status < 400 || status > 599) {
            throw new Misuse(
                name + " is set, but " + status + " is no status of an error.",
                "Set it for a status from 400 to 599, or remove it.");
          }
          if (text.isBlank()) {
            throw new Misuse(
                name + " is blank, but every error has a label and a message.",
                "Say it in a few words, or remove the setting to get the standard ones.");
          }
        });
    return Map.copyOf(texts);
  }
}
