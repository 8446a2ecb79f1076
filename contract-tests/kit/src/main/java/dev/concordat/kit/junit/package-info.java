/** For those who prove a server from their own JUnit 5 tests; needs JUnit on the class path. */
@NullMarked
package dev.concordat.kit.junit;

import org.jspecify.annotations.NullMarked;
