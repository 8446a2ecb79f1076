/** Query parameters, headers and cookies: declared, given once, well-formed. */
@NullMarked
package dev.concordat.starter.parameter;

import org.jspecify.annotations.NullMarked;
