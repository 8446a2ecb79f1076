package dev.concordat.kit.profile;

import dev.concordat.kit.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What every error of an API keeps to. Immutable.
 *
 * @param mediaType of every error; parameters are refused in the default profile alone
 * @param shape of its body
 * @param timestamp the form of the time in it
 * @param lists whether the message is a list, one text for each field that failed under 400
 * @param headers that every error has, with their one value
 * @param requestId the header that names an exchange, and never the body; null if there is none
 * @param challenge the scheme of {@code WWW-Authenticate}, RFC 6750; null if nobody is challenged
 * @param retryAfter whether 429 says in {@code Retry-After} how many seconds to wait
 * @param labels by status
 * @param house whether it is Concordat's own
 */
public record Profile(
    String mediaType,
    ErrorShape shape,
    Pattern timestamp,
    boolean lists,
    Map<String, String> headers,
    @Nullable String requestId,
    @Nullable String challenge,
    boolean retryAfter,
    Map<Integer, String> labels,
    boolean house) {
  private static final String OWN = "concordat.yaml";

  /** Concordat's own, and the default. */
  public static final Profile HOUSE = own();

  /** Reads a file; throws {@code MisuseException} naming what is wrong with its line. */
  public static Profile read(Path file) {
    return of(SourceTree.read(file));
  }

  /** Reads a profile that is already a tree. */
  public static Profile of(SourceTree source) {
    return new ProfileReader(HOUSE.labels(), false).read(source.root());
  }

  /** The label of a status, or null if the format has none for it. */
  public @Nullable String label(int status) {
    return labels.get(status);
  }

  /** The value of {@code Content-Type}. */
  public Pattern contentType() {
    String exactly = Pattern.quote(mediaType);
    return Pattern.compile(house ? exactly : exactly + "\\s*(;.*)?");
  }

  private static Profile own() {
    try (InputStream yaml = Profile.class.getResourceAsStream(OWN)) {
      String text = new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8);
      return new ProfileReader(Map.of(), true).read(SourceTree.parse(OWN, text).root());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
