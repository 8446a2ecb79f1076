/** Raw bytes on a socket, and what they must get: the cases of contract-tests/wire, and mutants. */
@NullMarked
package dev.concordat.contract.wire;

import org.jspecify.annotations.NullMarked;
