/** API tokens: their form, who they speak for, how they are created and revoked. */
@NullMarked
package dev.concordat.server.tokens;

import org.jspecify.annotations.NullMarked;
