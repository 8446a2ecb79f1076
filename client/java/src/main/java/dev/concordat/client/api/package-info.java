/** The document's operations, one class per tag; generated. */
@NullMarked
package dev.concordat.client.api;

import org.jspecify.annotations.NullMarked;
