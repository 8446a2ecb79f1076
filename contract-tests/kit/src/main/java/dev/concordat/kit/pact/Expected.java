package dev.concordat.kit.pact;

import dev.concordat.kit.exchange.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an interaction.
 *
 * @param answer as the consumer's test got it from the mock server
 * @param body its body, read; null if it states none
 */
public record Expected(Answer answer, @Nullable Content body) {}
