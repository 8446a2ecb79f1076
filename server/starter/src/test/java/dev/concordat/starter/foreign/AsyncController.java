package dev.concordat.starter.foreign;

import dev.concordat.starter.error.Conflict;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Handlers that answer later, or never. */
@RestController
public class AsyncController {
  @GetMapping("/never")
  DeferredResult<String> never() {
    return new DeferredResult<>(50L);
  }

  @GetMapping("/later")
  Callable<String> later() {
    return () -> {
      throw new Conflict("The book was lent meanwhile.");
    };
  }

  @GetMapping("/future")
  CompletableFuture<String> future() {
    return CompletableFuture.failedFuture(new Conflict("The future is lent."));
  }

  @GetMapping("/raw-async")
  void raw(HttpServletRequest request) {
    AsyncContext context = request.startAsync();
    context.setTimeout(50);
  }
}
