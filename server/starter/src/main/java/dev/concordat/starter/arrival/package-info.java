/** Requests arrive before a thread is given to them: a slow sender holds none, and not for long. */
@NullMarked
package dev.concordat.starter.arrival;

import org.jspecify.annotations.NullMarked;
