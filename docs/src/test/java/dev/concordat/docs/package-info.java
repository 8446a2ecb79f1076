/** The documentation says what is so: its answers, commands and links are checked. */
@NullMarked
package dev.concordat.docs;

import org.jspecify.annotations.NullMarked;
