package dev.concordat.contract.fuzz;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every way to break one place of a valid value. */
final class Faults {
  private static final List<Function<Spot, Stream<Flaw>>> FAMILIES =
      List.of(TypeFaults::at, ObjectFaults::at, ListFaults::at, TextFaults::at, NumberFaults::at);

  private Faults() {}

  static Stream<Flaw> at(Spot spot) {
    return FAMILIES.stream().flatMap(family -> family.apply(spot));
  }
}
