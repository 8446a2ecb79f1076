/** A key's text in one language: its shape, its rules and where it is kept. */
@NullMarked
package dev.concordat.server.texts;

import org.jspecify.annotations.NullMarked;
