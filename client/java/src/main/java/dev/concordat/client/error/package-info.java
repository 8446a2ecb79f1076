/** What a call can end in other than its result: one class per documented status, one root. */
@NullMarked
package dev.concordat.client.error;

import org.jspecify.annotations.NullMarked;
