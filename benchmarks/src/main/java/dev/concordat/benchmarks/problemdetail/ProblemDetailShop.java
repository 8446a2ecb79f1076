package dev.concordat.benchmarks.problemdetail;

import dev.concordat.benchmarks.shop.Orders;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.RestController;

/** The service. */
@SpringBootApplication
public class ProblemDetailShop {
  /** Starts it. */
  public static void main(String[] arguments) {
    SpringApplication.run(ProblemDetailShop.class, arguments);
  }

  @RestController
  static final class Handlers extends Orders {
    @Override
    protected Exception absent(String id) {
      return new OrderNotFound(id);
    }
  }
}
