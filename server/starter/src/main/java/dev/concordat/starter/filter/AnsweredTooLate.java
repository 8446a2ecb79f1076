package dev.concordat.starter.filter;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** A failure after the response had begun: the container must cut the connection. */
public final class AnsweredTooLate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Cuts the connection because of this failure. */
  public AnsweredTooLate(Throwable failure) {
    super("The request failed after its response had begun.", failure, false, false);
  }

  /**
   * Whether it is too late to answer. A response without content that is committed all the same has
   * been taken back by the container, which answers itself: the request ended before its end.
   */
  public static boolean is(HttpServletResponse response) {
    @Nullable GuardedResponse guarded = WebUtils.getNativeResponse(response, GuardedResponse.class);
    return response.isCommitted() && (guarded == null || guarded.hasBegun());
  }
}
