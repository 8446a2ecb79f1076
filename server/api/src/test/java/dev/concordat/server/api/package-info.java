/** What the generated interfaces promise: no handler can raise what the document does not list. */
@NullMarked
package dev.concordat.server.api;

import org.jspecify.annotations.NullMarked;
