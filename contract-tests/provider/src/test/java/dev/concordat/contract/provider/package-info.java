/** Holds the running server to every pact, every repaired request, and the whole matrix. */
@NullMarked
package dev.concordat.contract.provider;

import org.jspecify.annotations.NullMarked;
