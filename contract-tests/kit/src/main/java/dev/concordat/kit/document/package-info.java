/** An OpenAPI 3.0 document: its operations, what each documents, and the lines that say so. */
@NullMarked
package dev.concordat.kit.document;

import org.jspecify.annotations.NullMarked;
