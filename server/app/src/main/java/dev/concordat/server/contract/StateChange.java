package dev.concordat.server.contract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state change, as Pact's convention has it.
 *
 * @param state the sentence
 * @param params what the sentence leaves out; none if absent
 * @param action {@code setup}, the default, or {@code teardown}, after which nothing is to be done
 */
record StateChange(String state, @Nullable Map<String, Object> params, @Nullable String action) {

  boolean isTeardown() {
    return "teardown".equals(action);
  }

  Map<String, Object> parameters() {
    return params == null ? Map.of() : params;
  }
}
