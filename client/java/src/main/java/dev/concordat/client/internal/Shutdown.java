package dev.concordat.client.internal;

import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.Optional;

/** Ends an HTTP client once its exchanges have ended: its own method does from JDK 21 on. */
final class Shutdown {
  private static final Optional<Method> METHOD =
      Arrays.stream(HttpClient.class.getMethods())
          .filter(method -> method.getName().equals("shutdown"))
          .findFirst();

  private Shutdown() {}

  /** On 17, threads and connections end with the garbage collection of the client. */
  static void of(HttpClient http) {
    METHOD.ifPresent(
        method -> {
          try {
            method.invoke(http);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The client cannot be closed.", e);
          }
        });
  }
}
