/** Holds the guide to what the code says. */
@NullMarked
package dev.concordat.starter.guide;

import org.jspecify.annotations.NullMarked;
