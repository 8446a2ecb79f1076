/** The errors a handler can raise: each class is one status of the contract. */
@NullMarked
package dev.concordat.starter.error;

import org.jspecify.annotations.NullMarked;
