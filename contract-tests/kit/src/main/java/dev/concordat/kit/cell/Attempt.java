package dev.concordat.kit.cell;

import dev.concordat.kit.exchange.Request;
import java.util.List;

/**
 * A request, who sends it, and what must be so before.
 *
 * @param states to be set in this order; the first cleans everything
 */
public record Attempt(Identity identity, List<ProviderState> states, Request request) {}
