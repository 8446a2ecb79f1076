package dev.concordat.vectors;

/** Threads that keep no process alive. */
final class Daemon {
  private Daemon() {}

  static Thread of(Runnable work) {
    Thread thread = new Thread(work, "scripted-server");
    thread.setDaemon(true);
    return thread;
  }
}
