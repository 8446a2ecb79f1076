/** Constraints the document can state and Bean Validation lacks. */
@NullMarked
package dev.concordat.starter.validation;

import org.jspecify.annotations.NullMarked;
