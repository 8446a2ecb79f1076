package dev.concordat.starter.wire;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** Tomcat as Boot makes it, with nothing in it but what customizes it: one for each use. */
public record BareTomcat(TomcatWebServer server) implements AutoCloseable {
  /** Starts it on a random port of loopback. */
  @SafeVarargs
  public static BareTomcat start(
      WebServerFactoryCustomizer<? super TomcatServletWebServerFactory>... customizers) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    for (WebServerFactoryCustomizer<? super TomcatServletWebServerFactory> each : customizers) {
      each.customize(factory);
    }
    TomcatWebServer server = (TomcatWebServer) factory.getWebServer();
    server.start();
    return new BareTomcat(server);
  }

  /** Connections to it. */
  public Wire wire() {
    return new Wire(server.getPort());
  }

  @Override
  public void close() {
    server.stop();
    server.destroy();
  }
}
