/** What a document of ours must not be: each class is one finding. */
@NullMarked
package dev.concordat.spec.rules;

import org.jspecify.annotations.NullMarked;
