package dev.concordat.client.internal;

import java.time.Duration;

/**
 * An attempt, as the retry rule sees it.
 *
 * @param number 1 for the first
 * @param repeatable whether sending the same request again does no harm
 * @param left of the deadline for the whole call
 * @param random at least 0 and less than 1
 */
record Try(int number, boolean repeatable, Duration left, double random) {}
