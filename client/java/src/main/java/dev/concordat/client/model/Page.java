package dev.concordat.client.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list; the generated page of each list is one. */
public interface Page<T> {
  /** What is on this page, in order. */
  List<T> items();

  /** Where the next page begins; null if this is the last. */
  @Nullable String nextCursor();
}
