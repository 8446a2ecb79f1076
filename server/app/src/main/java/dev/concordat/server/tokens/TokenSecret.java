package dev.concordat.server.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A token as its owner knows it: {@code cdt_}, 43 base62 characters (256 bits) and 6 base62 digits
 * of CRC-32 over all before, so that a mistyped token is refused without asking the database.
 *
 * <p>Never logged: {@link #toString()} shows only the prefix.
 */
public final class TokenSecret {
  private static final String ALPHABET =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final Pattern FORM = Pattern.compile("cdt_[0-9A-Za-z]{49}");
  private static final int RANDOM_CHARACTERS = 43;
  private static final int CHECKED_CHARACTERS = 47;
  private static final int CHECK_DIGITS = 6;

  private final String text;

  private TokenSecret(String text) {
    this.text = text;
  }

  /** The token a caller sent; empty unless it is well-formed and its checksum is right. */
  public static Optional<TokenSecret> parse(String text) {
    return FORM.matcher(text).matches()
            && text.endsWith(checksum(text.substring(0, CHECKED_CHARACTERS)))
        ? Optional.of(new TokenSecret(text))
        : Optional.empty();
  }

  /** A new token; the generator must be cryptographically strong. */
  public static TokenSecret generate(RandomGenerator random) {
    StringBuilder text = new StringBuilder("cdt_");
    random
        .ints(RANDOM_CHARACTERS, 0, ALPHABET.length())
        .forEach(i -> text.append(ALPHABET.charAt(i)));
    return new TokenSecret(text + checksum(text.toString()));
  }

  /** SHA-256 in lower-case hexadecimal: what is stored and looked up. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** The first 8 characters, by which its owner recognises it. */
  public String prefix() {
    return text.substring(0, 8);
  }

  /** The last 4 characters, by which its owner recognises it. */
  public String lastFour() {
    return text.substring(text.length() - 4);
  }

  /** The whole token: only for the one answer that shows it. */
  public String reveal() {
    return text;
  }

  @Override
  public String toString() {
    return prefix() + "…";
  }

  private static String checksum(String checked) {
    CRC32 crc = new CRC32();
    crc.update(checked.getBytes(StandardCharsets.US_ASCII));
    char[] digits = new char[CHECK_DIGITS];
    long rest = crc.getValue();
    for (int i = CHECK_DIGITS - 1; i >= 0; i--) {
      digits[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
      rest /= ALPHABET.length();
    }
    return new String(digits);
  }
}
