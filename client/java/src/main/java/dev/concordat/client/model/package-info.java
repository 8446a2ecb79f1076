/** The document's schemas as immutable records; generated, but for {@link TranslationValue}. */
@NullMarked
package dev.concordat.client.model;

import org.jspecify.annotations.NullMarked;
