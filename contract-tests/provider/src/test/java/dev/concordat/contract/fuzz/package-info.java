/** Asks the running server for what the document allows, and for what it does not, at random. */
@NullMarked
package dev.concordat.contract.fuzz;

import org.jspecify.annotations.NullMarked;
