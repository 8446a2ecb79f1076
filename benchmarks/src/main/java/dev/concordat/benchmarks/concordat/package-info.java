/** The shop with our starter, and no code for errors. */
@NullMarked
package dev.concordat.benchmarks.concordat;

import org.jspecify.annotations.NullMarked;
