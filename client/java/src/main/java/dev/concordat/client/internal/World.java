package dev.concordat.client.internal;

import dev.concordat.client.AttemptListener;
import dev.concordat.client.Sleeper;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What a client has of the world around it; threads share it.
 *
 * @param clock what time it is
 * @param sleeper how to wait
 * @param random where the jitter of a wait comes from
 * @param listener who is told of attempts
 */
public record World(
    InstantSource clock, Sleeper sleeper, RandomGenerator random, AttemptListener listener) {}
