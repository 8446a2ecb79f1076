/** What the compared services have in common: one resource, and nothing of errors. */
@NullMarked
package dev.concordat.benchmarks.shop;

import org.jspecify.annotations.NullMarked;
