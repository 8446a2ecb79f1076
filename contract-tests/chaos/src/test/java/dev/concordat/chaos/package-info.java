/**
 * What holds when the server dies in the middle of a request and comes back on the same database.
 */
@NullMarked
package dev.concordat.chaos;

import org.jspecify.annotations.NullMarked;
