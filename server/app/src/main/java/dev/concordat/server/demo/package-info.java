/** Demo data, on the embedded database only: something to try the service with. */
@NullMarked
package dev.concordat.server.demo;

import org.jspecify.annotations.NullMarked;
