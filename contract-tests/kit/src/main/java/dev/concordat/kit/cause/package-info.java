/** Proof, without a server, that a cell's request has the one defect its status claims. */
@NullMarked
package dev.concordat.kit.cause;

import org.jspecify.annotations.NullMarked;
