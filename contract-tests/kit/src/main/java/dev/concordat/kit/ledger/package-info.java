/** The account of what is documented and what is proven; nothing is excluded. */
@NullMarked
package dev.concordat.kit.ledger;

import org.jspecify.annotations.NullMarked;
