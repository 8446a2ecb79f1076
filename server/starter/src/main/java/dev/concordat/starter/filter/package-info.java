/** Layer F: the outermost filter; what no inner layer answered in the format is answered here. */
@NullMarked
package dev.concordat.starter.filter;

import org.jspecify.annotations.NullMarked;
