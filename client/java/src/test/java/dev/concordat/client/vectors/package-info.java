/** Plays the vectors of client/vectors with the Java client. */
@NullMarked
package dev.concordat.client.vectors;

import org.jspecify.annotations.NullMarked;
