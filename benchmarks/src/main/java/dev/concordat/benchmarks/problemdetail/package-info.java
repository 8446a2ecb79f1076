/** The shop with Spring's own ProblemDetail, as its reference shows it. */
@NullMarked
package dev.concordat.benchmarks.problemdetail;

import org.jspecify.annotations.NullMarked;
