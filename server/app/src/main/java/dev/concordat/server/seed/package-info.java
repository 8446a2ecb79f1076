/** Rows put straight into the tables: for the demonstration and for contract tests. */
@NullMarked
package dev.concordat.server.seed;

import org.jspecify.annotations.NullMarked;
