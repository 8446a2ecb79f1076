/** The same answers from a bare servlet: what the container alone can do. */
@NullMarked
package dev.concordat.benchmarks.servlet;

import org.jspecify.annotations.NullMarked;
