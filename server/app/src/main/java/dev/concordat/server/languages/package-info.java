/** The languages the service knows, frozen in a file of our own. */
@NullMarked
package dev.concordat.server.languages;

import org.jspecify.annotations.NullMarked;
