package dev.concordat.starter.tls;

import java.lang.invoke.VarHandle;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.net.TLSClientHelloExtractor;
import org.jspecify.annotations.Nullable;

/**
 * The bytes Tomcat sends to whoever speaks plain HTTP on a TLS port.
 *
 * <p>They are one static array, copied as it is: nobody is asked when it is sent. So that its
 * timestamp is true to a second, the array is made anew each second while a TLS port is open; two
 * such requests within one second get the same id. It is the process's: the last service started in
 * it speaks, and Tomcat's own text returns with the end of this one.
 */
final class TomcatsText {
  private static final long PERIOD_SECONDS = 1;

  private final UseTls answer;
  private @Nullable ScheduledExecutorService clock;
  private byte[] before = {};

  TomcatsText(UseTls answer) {
    this.answer = answer;
  }

  synchronized void replace() {
    if (clock == null) {
      before = TLSClientHelloExtractor.USE_TLS_RESPONSE;
      ScheduledExecutorService started =
          Executors.newSingleThreadScheduledExecutor(TomcatsText::daemon);
      started.scheduleAtFixedRate(this::write, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
      clock = started;
      write();
    }
  }

  synchronized void restore() {
    ScheduledExecutorService started = clock;
    if (started != null) {
      started.shutdownNow();
      clock = null;
      TLSClientHelloExtractor.USE_TLS_RESPONSE = before;
    }
  }

  private synchronized void write() {
    if (clock == null) {
      return;
    }
    byte[] bytes = answer.bytes();
    VarHandle.releaseFence(); // whoever sees the array sees what is in it
    TLSClientHelloExtractor.USE_TLS_RESPONSE = bytes;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "concordat-plain-http-on-tls");
    thread.setDaemon(true);
    return thread;
  }
}
