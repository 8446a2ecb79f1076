package dev.concordat.starter.foreign;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Handlers that write as they go, and fail on the way. */
@RestController
public class StreamsController {
  /** Fails while it is being written, behind its pages. */
  @JsonPropertyOrder({"pages", "rest"})
  public record Torn(String pages) {
    @JsonProperty
    public String rest() {
      throw new IllegalStateException("secret");
    }
  }

  @GetMapping("/streams/torn-at-once")
  Torn tornAtOnce() {
    return new Torn("x");
  }

  @GetMapping("/streams/torn-late")
  Torn tornLate() {
    return new Torn("x".repeat(100_000));
  }

  @GetMapping("/streams/body")
  StreamingResponseBody body() {
    return out -> {
      throw new IOException("secret");
    };
  }

  @GetMapping("/streams/body-late")
  StreamingResponseBody bodyLate() {
    return out -> {
      out.write("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
      throw new IllegalStateException("secret");
    };
  }

  @GetMapping("/streams/emitter")
  ResponseBodyEmitter emitter() {
    ResponseBodyEmitter emitter = new ResponseBodyEmitter();
    emitter.completeWithError(new IllegalStateException("secret"));
    return emitter;
  }

  @GetMapping("/streams/emitter-late")
  ResponseBodyEmitter emitterLate() throws IOException {
    ResponseBodyEmitter emitter = new ResponseBodyEmitter();
    emitter.send("begun", MediaType.TEXT_PLAIN);
    emitter.completeWithError(new IllegalStateException("secret"));
    return emitter;
  }

  @GetMapping("/streams/emitter-never")
  ResponseBodyEmitter emitterNever() {
    return new ResponseBodyEmitter(50L);
  }

  @GetMapping("/streams/events")
  SseEmitter events() {
    SseEmitter emitter = new SseEmitter();
    emitter.completeWithError(new IllegalStateException("secret"));
    return emitter;
  }

  @GetMapping("/streams/events-late")
  SseEmitter eventsLate() throws IOException {
    SseEmitter emitter = new SseEmitter();
    emitter.send("begun");
    emitter.completeWithError(new IllegalStateException("secret"));
    return emitter;
  }

  @GetMapping("/streams/deferred")
  DeferredResult<Object> deferred() {
    DeferredResult<Object> result = new DeferredResult<>();
    result.setErrorResult(new IllegalStateException("secret"));
    return result;
  }

  @GetMapping("/streams/deferred-answer")
  DeferredResult<Object> deferredAnswer() {
    DeferredResult<Object> result = new DeferredResult<>();
    result.setErrorResult(ResponseEntity.status(409).body("another shape"));
    return result;
  }

  @GetMapping("/streams/task")
  WebAsyncTask<String> task() {
    return new WebAsyncTask<>(
        50L,
        () ->
            new CompletableFuture<String>().completeOnTimeout("late", 3, TimeUnit.SECONDS).join());
  }

  @GetMapping("/streams/task-error")
  WebAsyncTask<String> taskError() {
    return new WebAsyncTask<>(
        () -> {
          throw new StackOverflowError();
        });
  }
}
