package dev.concordat.kit.judge;

import dev.concordat.kit.exchange.Answer;
import dev.concordat.kit.profile.Profile;
import dev.concordat.kit.profile.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;

/**
 * Absent and foreign must look alike: the same bytes and headers to the same request, but for the
 * time, and for what names or counts every exchange anyway.
 */
public final class Indistinguishable {
  private static final Set<String> OF_EVERY_EXCHANGE =
      Set.of("date", "x-request-id", "ratelimit", "content-length");
  private static final Set<String> OF_THE_CONNECTION = Set.of("keep-alive", "connection");
  private static final Pattern VARYING = Pattern.compile("[0-9a-fA-F]*[0-9][0-9a-fA-F]*");

  private final Profile profile;

  private Indistinguishable(Profile profile) {
    this.profile = profile;
  }

  /** How two errors of Concordat's own format can be told apart; empty if they cannot. */
  public static List<Finding> findings(Answer one, Answer other) {
    return findings(one, other, Profile.HOUSE);
  }

  /** How two errors of one format can be told apart; empty if they cannot. */
  public static List<Finding> findings(Answer one, Answer other, Profile profile) {
    return new Indistinguishable(profile).differences(one, other);
  }

  private List<Finding> differences(Answer one, Answer other) {
    List<Finding> findings = new ArrayList<>();
    compare("status", one.status(), other.status(), findings);
    Map<String, List<String>> ofOne = headers(one);
    Map<String, List<String>> ofOther = headers(other);
    Map<String, List<String>> same = new TreeMap<>(ofOne);
    same.entrySet().retainAll(ofOther.entrySet());
    ofOne.keySet().removeAll(same.keySet());
    ofOther.keySet().removeAll(same.keySet());
    compare("headers", ofOne, ofOther, findings);
    compare("body", timeless(one), timeless(other), findings);
    return findings;
  }

  private static void compare(String what, Object one, Object other, List<Finding> findings) {
    if (!one.equals(other)) {
      findings.add(new Finding("indistinguishable", what + " differ: " + one + " and " + other));
    }
  }

  /** What differs in every exchange anyway must still be there, as often, and of the same form. */
  private static Map<String, List<String>> headers(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>();
    answer
        .headers()
        .forEach(
            (name, values) -> {
              String key = name.toLowerCase(Locale.ROOT);
              headers.put(key, OF_EVERY_EXCHANGE.contains(key) ? forms(values) : values);
            });
    headers.keySet().removeAll(OF_THE_CONNECTION);
    return headers;
  }

  private static List<String> forms(List<String> values) {
    return values.stream().map(value -> VARYING.matcher(value).replaceAll("…")).toList();
  }

  private String timeless(Answer answer) {
    JsonPointer at = profile.shape().find(Role.TIMESTAMP);
    if (at == null) {
      return answer.text();
    }
    String name = Pattern.quote(at.last().getMatchingProperty());
    return answer.text().replaceAll("(\"" + name + "\"\\s*:\\s*)\"[^\"]*\"", "$1\"\"");
  }
}
