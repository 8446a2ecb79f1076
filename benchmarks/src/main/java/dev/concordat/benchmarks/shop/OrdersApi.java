package dev.concordat.benchmarks.shop;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Two documented operations, as a generated interface has them. */
public interface OrdersApi {
  /** The order; raises the service's own "not found" for the id {@code absent}. */
  @Operation(
      responses = {@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "404")},
      summary = "One order")
  @GetMapping("/orders/{id}")
  Order order(@PathVariable("id") String id) throws Exception;

  /** The order as it was given. */
  @Operation(
      responses = {@ApiResponse(responseCode = "200"), @ApiResponse(responseCode = "400")},
      summary = "Place an order")
  @PostMapping("/orders")
  Order place(@Valid @RequestBody Order order);
}
