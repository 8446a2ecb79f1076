/** Which requests find a handler at all. */
@NullMarked
package dev.concordat.starter.routing;

import org.jspecify.annotations.NullMarked;
