/** Cells: what must be so, what is asked, what must be answered, and what would have succeeded. */
@NullMarked
package dev.concordat.kit.cell;

import org.jspecify.annotations.NullMarked;
