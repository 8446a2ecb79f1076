/** The running service, asked over HTTP by tests. */
@NullMarked
package dev.concordat.server.http;

import org.jspecify.annotations.NullMarked;
