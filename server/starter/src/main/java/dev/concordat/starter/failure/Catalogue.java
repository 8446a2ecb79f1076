package dev.concordat.starter.failure;

import dev.concordat.starter.parameter.ParameterFaults;
import dev.concordat.starter.validation.ModelOrder;
import java.util.List;

/** The families every web service has, in the order they are asked. */
public final class Catalogue {
  private Catalogue() {}

  /** Specific families first; {@link StatusFailures}, which many exceptions fit, last. */
  public static List<Failure> of(ParameterFaults parameters, ModelOrder order) {
    return List.of(
        new HandlerFailures(),
        new RoutingFailures(),
        new BindingFailures(parameters),
        new ValidationFailures(order),
        new MessageFailures(),
        new MultipartFailures(),
        new MediaTypeFailures(),
        new HeaderFailures(),
        new PathFailures(),
        new PrefixFailures(),
        new ForwardingFailures(),
        new AsyncFailures(),
        new InnerFailures(),
        new StatusFailures());
  }
}
