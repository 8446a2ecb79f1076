package dev.concordat.server;

import com.github.f4b6a3.ulid.UlidCreator;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** New ids: lower-case ULIDs, 26 characters, increasing within a node. Safe for many threads. */
@Component
public final class Ids {
  /** An id that has not been given before. */
  public String next() {
    return UlidCreator.getMonotonicUlid().toString().toLowerCase(Locale.ROOT);
  }
}
