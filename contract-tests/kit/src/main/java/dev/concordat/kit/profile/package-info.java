/** The shape of an API's errors: which member holds what, and what every error has besides. */
@NullMarked
package dev.concordat.kit.profile;

import org.jspecify.annotations.NullMarked;
