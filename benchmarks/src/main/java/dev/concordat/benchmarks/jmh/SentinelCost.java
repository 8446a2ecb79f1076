package dev.concordat.benchmarks.jmh;

import dev.concordat.benchmarks.shop.Orders;
import dev.concordat.starter.answer.StatusPolicy;
import dev.concordat.starter.sentinel.Sentinel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** What it costs a request that its status is looked up: asked before it goes, told after. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SentinelCost {
  /** Whether, and how, statuses are watched. */
  @Param({"off", "watch", "refuse"})
  public String mode = "watch";

  private final HttpServletRequest request = new MockHttpServletRequest("GET", "/orders/1");
  private StatusPolicy policy = StatusPolicy.NONE;

  /** A request as Spring leaves it once its handler is known. */
  @Setup
  public void handle() throws NoSuchMethodException {
    request.setAttribute(
        HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE,
        new HandlerMethod(new Handlers(), "order", String.class));
    policy =
        mode.equals("off")
            ? StatusPolicy.NONE
            : new Sentinel(Set.of(405, 503), mode.equals("refuse"), (operation, status) -> {});
  }

  /** One request that is answered 200. */
  @Benchmark
  public boolean documented() {
    boolean permitted = policy.permits(request, 200);
    policy.sent(request, 200);
    return permitted;
  }

  private static final class Handlers extends Orders {
    @Override
    protected Exception absent(String id) {
      return new IllegalArgumentException(id);
    }
  }
}
