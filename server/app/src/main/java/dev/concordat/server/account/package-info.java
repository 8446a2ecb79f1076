/** Who a token speaks for. */
@NullMarked
package dev.concordat.server.account;

import org.jspecify.annotations.NullMarked;
