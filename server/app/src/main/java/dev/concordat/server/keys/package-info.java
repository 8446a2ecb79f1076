/** Keys: the names texts are looked up by. */
@NullMarked
package dev.concordat.server.keys;

import org.jspecify.annotations.NullMarked;
