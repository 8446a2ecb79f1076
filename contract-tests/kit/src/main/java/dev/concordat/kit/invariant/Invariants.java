package dev.concordat.kit.invariant;

import dev.concordat.kit.exchange.Exchange;
import dev.concordat.kit.profile.Profile;
import java.util.List;
import java.util.stream.Stream;

/** The promises every error keeps, whatever it is about and whatever layer raised it. */
public final class Invariants {
  private static final List<Invariant> OF_HEADERS =
      List.of(
          new JsonMediaType(),
          new NeverStored(),
          new RequestIdInHeaderOnly(),
          new BearerChallenge(),
          new WholeSecondsToWait(),
          new AllowedMethods(),
          new NoContentOnHead());
  private static final List<Invariant> OF_UNREADABLE =
      List.of(new StrictJsonBody(), new NothingInternal());
  private static final List<Invariant> OF_BODY =
      List.of(
          new StrictJsonBody(),
          new ExactlyFiveFields(),
          new StatusCodeRepeatsStatus(),
          new LabelOfTheStatus(),
          new MessageSaysSomething(),
          new ListOnlyOfFields(),
          new TimestampInUtcMilliseconds(),
          new TimestampWithinExchange(),
          new PathAsRequested(),
          new NothingInternal());

  private static final Invariants HOUSE = new Invariants(Profile.HOUSE);

  private final Profile profile;

  private Invariants(Profile profile) {
    this.profile = profile;
  }

  /** The promises of an error format; those it does not make are kept by everyone. */
  public static Invariants of(Profile profile) {
    return new Invariants(profile);
  }

  /** All of them, by name. */
  public static List<Invariant> all() {
    return Stream.concat(OF_HEADERS.stream(), OF_BODY.stream()).toList();
  }

  /** What an answer of 400 or above breaks of Concordat's own format; empty if nothing. */
  public static List<Breach> breaches(Exchange exchange) {
    return HOUSE.brokenBy(exchange);
  }

  /** What an answer of 400 or above breaks; empty if nothing, or if it is no error. */
  public List<Breach> brokenBy(Exchange exchange) {
    if (exchange.answer().status() < 400) {
      return List.of();
    }
    ErrorExchange error = new ErrorExchange(exchange, profile);
    return Stream.concat(OF_HEADERS.stream(), ofBody(error))
        .flatMap(invariant -> breach(invariant, error))
        .toList();
  }

  /** Of a body that cannot be read only that is told, and what it shows. */
  private static Stream<Invariant> ofBody(ErrorExchange error) {
    if (error.isHead()) {
      return Stream.empty();
    }
    return error.read().json().isObject() ? OF_BODY.stream() : OF_UNREADABLE.stream();
  }

  private static Stream<Breach> breach(Invariant invariant, ErrorExchange error) {
    String how = invariant.breach(error);
    return how == null ? Stream.empty() : Stream.of(new Breach(invariant.name(), how));
  }
}
