/** What single steps cost, in nanoseconds. */
@NullMarked
package dev.concordat.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
