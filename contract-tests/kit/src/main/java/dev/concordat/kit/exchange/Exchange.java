package dev.concordat.kit.exchange;

import java.time.Instant;

/** A request, its answer, and when the one was sent and the other had arrived. */
public record Exchange(Request request, Answer answer, Instant sent, Instant received) {}
