package dev.concordat.kit.profile;

import dev.concordat.kit.source.Located;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile.
 *
 * @param usual the labels of statuses for which the file has none of its own
 * @param house whether it is Concordat's own
 */
record ProfileReader(Map<Integer, String> usual, boolean house) {
  private static final String RFC_3339 =
      "\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)";

  Profile read(Located root) {
    root.allowOnly(
        "mediaType",
        "error",
        "timestamp",
        "lists",
        "headers",
        "requestId",
        "challenge",
        "retryAfter",
        "labels");
    Map<Integer, String> labels = new TreeMap<>(usual);
    Located own = root.member("labels");
    if (own != null) {
      own.members().forEach((status, label) -> labels.put(status(status, label), label.text()));
    }
    Map<String, String> headers = new TreeMap<>();
    Located always = root.member("headers");
    if (always != null) {
      always.members().forEach((name, value) -> headers.put(name, value.text()));
    }
    return new Profile(
        root.required("mediaType").text(),
        new ErrorShape(root.required("error")),
        form(root.member("timestamp")),
        flag(root.member("lists")),
        Map.copyOf(headers),
        text(root.member("requestId")),
        text(root.member("challenge")),
        flag(root.member("retryAfter")),
        Map.copyOf(labels),
        house);
  }

  private static int status(String text, Located where) {
    if (!text.matches("[45][0-9]{2}")) {
      throw where.mistake("expected an error's status, such as 404, found '" + text + "'");
    }
    return Integer.parseInt(text);
  }

  private static @Nullable String text(@Nullable Located member) {
    return member == null ? null : member.text();
  }

  private static boolean flag(@Nullable Located member) {
    if (member != null && !member.value().isBoolean()) {
      throw member.mistake("expected true or false");
    }
    return member != null && member.value().booleanValue();
  }

  private static Pattern form(@Nullable Located form) {
    try {
      return Pattern.compile(form == null ? RFC_3339 : form.text());
    } catch (PatternSyntaxException malformed) {
      throw Objects.requireNonNull(form)
          .mistake("expected a regular expression: " + malformed.getDescription());
    }
  }
}
