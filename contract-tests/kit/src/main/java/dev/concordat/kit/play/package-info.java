/** Plays attempts against a running server, over real HTTP. */
@NullMarked
package dev.concordat.kit.play;

import org.jspecify.annotations.NullMarked;
