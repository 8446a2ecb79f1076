package dev.concordat.benchmarks.jmh;

import dev.concordat.starter.answer.ErrorAnswer;
import dev.concordat.starter.answer.ErrorEncoder;
import dev.concordat.starter.answer.ErrorWriter;
import dev.concordat.starter.answer.StatusLabels;
import dev.concordat.starter.answer.StatusPolicy;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What one error body costs: as bytes, and written with its headers to a response. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ErrorBodyCost {
  private static final ErrorAnswer FIELDS =
      ErrorAnswer.ofFields(
          List.of(
              "article: must not be blank",
              "colour: must have at least 2 characters",
              "pieces: must be at most 100"));

  private final ErrorWriter writer =
      new ErrorWriter(
          new ErrorEncoder(new StatusLabels(Map.of())),
          Clock.systemUTC(),
          "shop",
          List.of(),
          StatusPolicy.NONE);

  /** The bytes of a 404. */
  @Benchmark
  public byte[] sentence() {
    return writer.encode(ErrorAnswer.of(404, "There is no order 'absent'."), "/orders/absent");
  }

  /** The bytes of a 400 with three failing fields. */
  @Benchmark
  public byte[] threeFields() {
    return writer.encode(FIELDS, "/orders");
  }

  /** A 404 written to a response in memory, which costs more than Tomcat's own. */
  @Benchmark
  public MockHttpServletResponse written() throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    writer.write(
        new MockHttpServletRequest("GET", "/orders/absent"),
        response,
        ErrorAnswer.of(404, "There is no order 'absent'."));
    return response;
  }
}
