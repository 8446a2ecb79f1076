package dev.concordat.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service; port 8080 or {@code SERVER_PORT}, loopback only unless told otherwise. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Server {
  /** Runs until it is asked to stop; requests in flight are finished first. */
  public static void main(String[] arguments) {
    // Else Boot prepares on a second thread what only the documentation needs, and keeps the JVM's
    // compiler from its core: a start takes a sixth longer.
    System.setProperty("spring.backgroundpreinitializer.ignore", "true");
    SpringApplication.run(Server.class, arguments);
  }
}
