/** What every error answer keeps to, one class per promise, judged on status, headers and bytes. */
@NullMarked
package dev.concordat.kit.invariant;

import org.jspecify.annotations.NullMarked;
