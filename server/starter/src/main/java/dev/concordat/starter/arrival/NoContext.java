package dev.concordat.starter.arrival;

import org.apache.coyote.AsyncContextCallback;

/** No servlet has been reached yet, so there is no context to be told anything. */
final class NoContext implements AsyncContextCallback {
  @Override
  public void fireOnComplete() {
    // nobody listens
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public void incrementInProgressAsyncCount() {
    // nothing is counted
  }

  @Override
  public void decrementInProgressAsyncCount() {
    // nothing is counted
  }
}
