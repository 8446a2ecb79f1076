/** JSON read strictly: every fault of a body is found at once and said in the caller's terms. */
@NullMarked
package dev.concordat.starter.json;

import org.jspecify.annotations.NullMarked;
