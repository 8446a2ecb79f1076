package dev.concordat.starter.answer;

import jakarta.servlet.http.HttpServletRequest;

/** Which statuses a request may be answered with. */
public interface StatusPolicy {
  /** A policy that permits everything and watches nothing. */
  StatusPolicy NONE =
      new StatusPolicy() {
        @Override
        public boolean permits(HttpServletRequest request, int status) {
          return true;
        }

        @Override
        public void sent(HttpServletRequest request, int status) {}

        @Override
        public void refused(HttpServletRequest request, int status) {}
      };

  /** Whether this status may go out; else a 500 goes out in its place. */
  boolean permits(HttpServletRequest request, int status);

  /** Told once of each request, when its answer is complete, with the status that went out. */
  void sent(HttpServletRequest request, int status);

  /** Told of a status that did not go out. */
  void refused(HttpServletRequest request, int status);
}
