/** The one error body: its five fields, its bytes, and how it is written to a response. */
@NullMarked
package dev.concordat.starter.answer;

import org.jspecify.annotations.NullMarked;
