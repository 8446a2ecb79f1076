package dev.concordat.client.error;

/**
 * How a call was tried before it failed.
 *
 * @param count how often, at least once
 * @param mayHaveBeenProcessed whether one of them may have had its effect all the same
 * @param whyNotRetried why there was no further one, in a few words
 */
public record Attempts(int count, boolean mayHaveBeenProcessed, String whyNotRetried) {}
