/**
 * Vectors: answers and faults as data, what a client must make of them, and the server that plays
 * them.
 */
@NullMarked
package dev.concordat.vectors;

import org.jspecify.annotations.NullMarked;
