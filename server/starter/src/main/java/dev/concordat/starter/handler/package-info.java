/** How a handler is called: so that an error it raises costs no stack trace. */
@NullMarked
package dev.concordat.starter.handler;

import org.jspecify.annotations.NullMarked;
