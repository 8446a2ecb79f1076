package dev.concordat.starter.answer;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that joins a response to its log lines. */
public final class RequestId {
  /** The header that carries it, both ways. */
  public static final String HEADER = "X-Request-Id";

  /** The key under which it is in the log's context. */
  public static final String MDC_KEY = "requestId";

  private static final HexFormat HEX = HexFormat.of();
  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  /** The given id if it is well-formed, else a new one of 32 hexadecimal digits. */
  public static String of(@Nullable String given) {
    return given != null && WELL_FORMED.matcher(given).matches() ? given : generate();
  }

  private static String generate() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    return HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong());
  }
}
