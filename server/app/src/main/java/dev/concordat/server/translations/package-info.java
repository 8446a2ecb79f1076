/** Setting, importing and exporting the texts of a project's keys. */
@NullMarked
package dev.concordat.server.translations;

import org.jspecify.annotations.NullMarked;
