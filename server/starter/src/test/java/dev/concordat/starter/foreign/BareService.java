package dev.concordat.starter.foreign;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The bookshop as a process of its own; names no class of Spring Security or of the actuator. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({BooksController.class, AccidentsController.class})
public class BareService {
  /** What stands before the port on standard output. */
  public static final String PORT = "the port is ";

  private BareService() {}

  /** Serves on a random port of loopback until standard input ends. */
  public static void main(String[] arguments) throws java.io.IOException {
    var service = SpringApplication.run(BareService.class, arguments);
    System.out.println(PORT + service.getEnvironment().getProperty("local.server.port"));
    while (System.in.read() >= 0) {
      // nothing is asked here
    }
    service.close();
  }
}
