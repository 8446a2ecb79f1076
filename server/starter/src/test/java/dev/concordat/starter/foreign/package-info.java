/** A small service that is not ours, in the ways a web service fails. */
@NullMarked
package dev.concordat.starter.foreign;

import org.jspecify.annotations.NullMarked;
