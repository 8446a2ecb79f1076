/** Bytes to a server and back, over a plain socket. */
@NullMarked
package dev.concordat.starter.wire;

import org.jspecify.annotations.NullMarked;
