/** Request bodies with an end: in bytes and in time. */
@NullMarked
package dev.concordat.starter.body;

import org.jspecify.annotations.NullMarked;
