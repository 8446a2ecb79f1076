/**
 * Proves a running server: plays every cell and its repaired request, keeps what came, and judges
 * it. Playing and judging are apart, so that what was kept can be judged again.
 */
@NullMarked
package dev.concordat.kit.verify;

import org.jspecify.annotations.NullMarked;
