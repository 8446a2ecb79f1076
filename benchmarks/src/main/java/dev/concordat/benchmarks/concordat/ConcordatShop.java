package dev.concordat.benchmarks.concordat;

import dev.concordat.benchmarks.shop.Orders;
import dev.concordat.starter.error.NotFound;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.RestController;

/** The service. */
@SpringBootApplication
public class ConcordatShop {
  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(ConcordatShop.class, arguments);
  }

  @RestController
  static final class Handlers extends Orders {
    @Override
    protected Exception absent(String id) {
      return new NotFound("There is no order '" + id + "'.");
    }
  }
}
