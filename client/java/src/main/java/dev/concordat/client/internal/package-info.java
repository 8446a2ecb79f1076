/** How a call goes over the wire; public only for the generated classes, and nobody's API. */
@NullMarked
package dev.concordat.client.internal;

import org.jspecify.annotations.NullMarked;
