/** The document as a tree that knows its lines. */
@NullMarked
package dev.concordat.spec.document;

import org.jspecify.annotations.NullMarked;
