package dev.concordat.starter.arrival;

import jakarta.servlet.ReadListener;

/** Makes Tomcat read without blocking; the adapter itself is told when there is something. */
final class NoListener implements ReadListener {
  @Override
  public void onDataAvailable() {
    // the adapter reads
  }

  @Override
  public void onAllDataRead() {
    // the adapter knows
  }

  @Override
  public void onError(Throwable failure) {
    // the adapter answers
  }
}
