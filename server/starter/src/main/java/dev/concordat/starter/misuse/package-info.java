/** Settings that cannot be, told at start-up in the words of who set them. */
@NullMarked
package dev.concordat.starter.misuse;

import org.jspecify.annotations.NullMarked;
