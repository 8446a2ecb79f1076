/** Idempotency-Key: an effect, its key and its answer happen together, once. */
@NullMarked
package dev.concordat.server.idempotency;

import org.jspecify.annotations.NullMarked;
