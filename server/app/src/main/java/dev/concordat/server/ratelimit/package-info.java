/** Rate limits, per token and per operation, and how they are told to the caller. */
@NullMarked
package dev.concordat.server.ratelimit;

import org.jspecify.annotations.NullMarked;
