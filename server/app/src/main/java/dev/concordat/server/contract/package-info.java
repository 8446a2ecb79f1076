/** Profile contract only: provider states that set real data for contract tests. */
@NullMarked
package dev.concordat.server.contract;

import org.jspecify.annotations.NullMarked;
