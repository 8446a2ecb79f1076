package dev.concordat.starter.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Writers as a service has them that sets nothing. */
public final class Writers {
  private Writers() {}

  /** One with the standard labels, the system's clock and these customizers. */
  public static ErrorWriter plain(AnswerCustomizer... customizers) {
    return new ErrorWriter(
        new ErrorEncoder(new StatusLabels(Map.of())),
        Clock.systemUTC(),
        "books",
        List.of(customizers),
        StatusPolicy.NONE);
  }
}
