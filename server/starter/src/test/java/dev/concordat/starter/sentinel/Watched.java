package dev.concordat.starter.sentinel;

import dev.concordat.starter.foreign.WithoutSecurity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A service whose operations say which statuses they answer. */
@WithoutSecurity
@Import(Watched.Statuses.class)
public class Watched {
  /** As generated. */
  public interface StatusesApi {
    @Operation(
        operationId = "answer",
        responses = {@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "404")})
    @GetMapping("/answer/{status}")
    ResponseEntity<String> answer(@PathVariable("status") int status);
  }

  /** Answers, or raises, whatever is asked. */
  @RestController
  public static class Statuses implements StatusesApi {
    @Override
    public ResponseEntity<String> answer(int status) {
      if (status >= 400) {
        throw new ResponseStatusException(HttpStatus.valueOf(status));
      }
      return ResponseEntity.status(status).body("\"" + "x".repeat(20_000) + "\"");
    }

    @GetMapping("/undocumented")
    ResponseEntity<Void> undocumented() {
      return ResponseEntity.accepted().build();
    }
  }
}
