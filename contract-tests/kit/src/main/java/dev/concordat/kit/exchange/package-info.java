/** HTTP as data: a request, the answer to it, and when both happened. */
@NullMarked
package dev.concordat.kit.exchange;

import org.jspecify.annotations.NullMarked;
