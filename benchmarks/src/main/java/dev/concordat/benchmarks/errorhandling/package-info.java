/** The shop with error-handling-spring-boot-starter, as its guide shows it. */
@NullMarked
package dev.concordat.benchmarks.errorhandling;

import org.jspecify.annotations.NullMarked;
