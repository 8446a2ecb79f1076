/** Who may come in: the chain of filters before every operation. */
@NullMarked
package dev.concordat.server.access;

import org.jspecify.annotations.NullMarked;
