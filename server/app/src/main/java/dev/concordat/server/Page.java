package dev.concordat.server;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page cut from a list that was read one item longer than the page, so that the next page needs
 * no count.
 *
 * @param items the items of this page
 * @param nextCursor the cursor of the page after, or null if this one is the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {
  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** Cuts a page of {@code limit} items; a cursor is what {@code cursor} makes of its last item. */
  public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
    if (oneMore.size() <= limit) {
      return new Page<>(oneMore, null);
    }
    List<T> items = oneMore.subList(0, limit);
    return new Page<>(items, cursor.apply(items.get(limit - 1)));
  }
}
