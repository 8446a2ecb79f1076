package dev.concordat.contract.consumer;

import dev.concordat.kit.exchange.Request;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.UnaryOperator;

/** Puts the cell's own target and body into a request whose arguments had no type to be said in. */
record AsTheCellSays(Request cell, Arguments arguments) implements UnaryOperator<HttpRequest> {

  @Override
  public HttpRequest apply(HttpRequest request) {
    return arguments.areExact() ? request : replaced(request);
  }

  private HttpRequest replaced(HttpRequest request) {
    return HttpRequest.newBuilder(request, (name, value) -> true)
        .uri(URI.create("http://" + request.uri().getAuthority() + cell.target()))
        .method(
            request.method(),
            cell.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(cell.bytes()))
        .build();
  }
}
