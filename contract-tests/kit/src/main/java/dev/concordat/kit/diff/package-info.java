/**
 * Two documents compared for a consumer's sake: what breaks those who relied on the old one. Needs
 * {@code openapi-diff-core} on the class path, which the runnable jar has and a library user adds.
 */
@NullMarked
package dev.concordat.kit.diff;

import org.jspecify.annotations.NullMarked;
