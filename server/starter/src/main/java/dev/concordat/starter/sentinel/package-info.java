/** Watches that a response's status is one its operation documents. */
@NullMarked
package dev.concordat.starter.sentinel;

import org.jspecify.annotations.NullMarked;
