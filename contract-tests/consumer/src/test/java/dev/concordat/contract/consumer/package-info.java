/** The Java client plays every cell against a mock server, and the pacts are what it was told. */
@NullMarked
package dev.concordat.contract.consumer;

import org.jspecify.annotations.NullMarked;
