package dev.concordat.kit.cause;

import dev.concordat.kit.cell.Attempt;
import dev.concordat.kit.cell.ProviderState;
import dev.concordat.kit.exchange.Request;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How two attempts differ. */
final class Difference {
  private Difference() {}

  /** Whatever differs but who asks. */
  static Stream<String> besideIdentity(Attempt error, Attempt repaired) {
    Stream<String> request =
        anonymous(error.request()).equals(anonymous(repaired.request()))
            ? Stream.empty()
            : Stream.of("the repaired request must differ in 'as' only, not in what is asked");
    Stream<String> states =
        anonymous(error.states()).equals(anonymous(repaired.states()))
            ? Stream.empty()
            : Stream.of("the repaired request must differ in 'as' only, not in what is given");
    return Stream.concat(request, states);
  }

  private static Request anonymous(Request request) {
    Map<String, String> headers = new TreeMap<>(request.headers());
    headers.remove("Authorization");
    return new Request(
        request.method(),
        request.template(),
        request.path(),
        request.query(),
        headers,
        request.body());
  }

  private static List<ProviderState> anonymous(List<ProviderState> states) {
    return states.stream().filter(state -> !state.params().containsKey("identity")).toList();
  }
}
