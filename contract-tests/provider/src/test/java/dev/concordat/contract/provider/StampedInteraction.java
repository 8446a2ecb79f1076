package dev.concordat.contract.provider;

import au.com.dius.pact.core.model.V4Interaction;
import dev.concordat.kit.document.Operation;
import dev.concordat.kit.exchange.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** One interaction of one consumer; its stamp must say what the interaction itself says. */
record StampedInteraction(String consumer, V4Interaction.SynchronousHttp interaction, Stamp stamp) {
  StampedInteraction {
    Operation operation = Contract.DOCUMENT.operation(stamp.operationId());
    if (operation == null
        || !interaction.getRequest().getMethod().equals(operation.method())
        || !interaction.getRequest().getPath().matches(pattern(operation))
        || !Objects.equals(interaction.getResponse().getStatus(), stamp.status())) {
      throw new IllegalArgumentException(
          "'%s' is stamped %s %d, but asks %s %s and expects %s."
              .formatted(
                  interaction.getDescription(),
                  stamp.operationId(),
                  stamp.status(),
                  interaction.getRequest().getMethod(),
                  interaction.getRequest().getPath(),
                  interaction.getResponse().getStatus()));
    }
  }

  Operation operation() {
    return Objects.requireNonNull(Contract.DOCUMENT.operation(stamp.operationId()));
  }

  String description() {
    return interaction.getDescription();
  }

  /** The request as Pact sends it. */
  Request request() {
    Map<String, String> headers = new LinkedHashMap<>();
    interaction
        .getRequest()
        .getHeaders()
        .forEach((name, values) -> headers.put(name, String.join(", ", values)));
    return new Request(
        interaction.getRequest().getMethod(),
        interaction.getRequest().getPath(),
        Map.of(),
        interaction.getRequest().getQuery(),
        headers,
        null);
  }

  private static String pattern(Operation operation) {
    return operation.path().replaceAll("\\{[^}]+}", "[^/]+");
  }

  @Override
  public String toString() {
    return consumer + ": " + description();
  }
}
