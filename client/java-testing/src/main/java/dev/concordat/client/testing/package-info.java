/** Real errors for the tests of code that uses the client. */
@NullMarked
package dev.concordat.client.testing;

import org.jspecify.annotations.NullMarked;
