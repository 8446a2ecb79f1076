package dev.concordat.client;

import dev.concordat.client.model.Page;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list, page after page. A page is asked for when its first item is, each by a call
 * of its own, so that iterating throws what that call throws. Every iteration begins anew. Threads
 * may share it, but not its iterators.
 */
public final class Items<T> implements Iterable<T> {
  private final Function<@Nullable String, ? extends Page<T>> pages;

  /** Of pages by their cursor, null for the first: what the generated methods make. */
  public Items(Function<@Nullable String, ? extends Page<T>> pages) {
    this.pages = pages;
  }

  @Override
  public Iterator<T> iterator() {
    return new Pages();
  }

  /** The same as a sequential stream, which asks for no page it does not need. */
  public Stream<T> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  private final class Pages implements Iterator<T> {
    private Iterator<T> page = Collections.emptyIterator();
    private final Set<String> seen = new HashSet<>();
    private @Nullable String cursor;
    private boolean last;

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && !last) {
        turn();
      }
      return page.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("There is no further item.");
      }
      return page.next();
    }

    private void turn() {
      Page<T> next = pages.apply(cursor);
      String following = next.nextCursor();
      if (following != null && !seen.add(following)) {
        throw new IllegalStateException("The server names a page twice, and would for ever.");
      }
      page = next.items().iterator();
      cursor = following;
      last = following == null;
    }
  }
}
