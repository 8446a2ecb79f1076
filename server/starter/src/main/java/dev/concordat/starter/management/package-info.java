/** Layer M: the same layers on a management port of its own. */
@NullMarked
package dev.concordat.starter.management;

import org.jspecify.annotations.NullMarked;
