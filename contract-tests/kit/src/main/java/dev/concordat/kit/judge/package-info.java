/** Judges real answers: by the document, by the invariants, and by what a cell expects. */
@NullMarked
package dev.concordat.kit.judge;

import org.jspecify.annotations.NullMarked;
