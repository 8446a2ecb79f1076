/** The catalogue of what can go wrong: one small class per family, each naming what it catches. */
@NullMarked
package dev.concordat.starter.failure;

import org.jspecify.annotations.NullMarked;
