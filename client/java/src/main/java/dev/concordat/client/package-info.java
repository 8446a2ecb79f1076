/** The Java client of Concordat: typed calls, typed errors, nothing but the JDK and Jackson. */
@NullMarked
package dev.concordat.client;

import org.jspecify.annotations.NullMarked;
