/** Puts every layer in place; each bean backs off before one of the service's own. */
@NullMarked
package dev.concordat.starter.autoconfigure;

import org.jspecify.annotations.NullMarked;
