/**
 * What the time of an answer tells: nothing, if it is the same for foreign and absent resources.
 */
@NullMarked
package dev.concordat.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
