package dev.concordat.starter.sentinel;

import dev.concordat.starter.answer.StatusPolicy;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Counts responses whose status the operation does not document, logs each kind once, and in refuse
 * mode has them replaced by a 500.
 *
 * <p>A handler that documents nothing may answer anything. Thread-safe.
 */
public final class Sentinel implements StatusPolicy {
  private static final Logger LOG = LoggerFactory.getLogger(Sentinel.class);

  /** Told of each undocumented response. */
  @FunctionalInterface
  public interface Counter {
    /** One more of this operation and status. */
    void count(String operation, int status);
  }

  private record Kind(String operation, int status) {}

  private final DocumentedStatuses documented = new DocumentedStatuses();
  private final Set<Kind> logged = ConcurrentHashMap.newKeySet();
  private final Set<Integer> always;
  private final boolean refuse;
  private final Counter counter;

  /** Permits the statuses the protocol itself demands of any operation. */
  public Sentinel(Set<Integer> always, boolean refuse, Counter counter) {
    this.always = Set.copyOf(always);
    this.refuse = refuse;
    this.counter = counter;
  }

  @Override
  public boolean permits(HttpServletRequest request, int status) {
    return !refuse || isDocumented(request, status);
  }

  @Override
  public void sent(HttpServletRequest request, int status) {
    if (!isDocumented(request, status)) {
      note(request, status);
    }
  }

  @Override
  public void refused(HttpServletRequest request, int status) {
    note(request, status);
  }

  private boolean isDocumented(HttpServletRequest request, int status) {
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
        instanceof HandlerMethod handler) {
      Set<Integer> statuses = documented.of(handler.getMethod());
      return statuses.isEmpty() || statuses.contains(status) || always.contains(status);
    }
    return true;
  }

  private void note(HttpServletRequest request, int status) {
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
        instanceof HandlerMethod handler) {
      String operation = handler.getMethod().getName();
      counter.count(operation, status);
      if (logged.add(new Kind(operation, status))) {
        LOG.warn("{} answered {}, which its document does not list.", operation, status);
      }
    }
  }
}
