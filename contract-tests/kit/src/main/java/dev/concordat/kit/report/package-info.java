/** A verdict told: as a table, to a build server, to an editor, and as a page. */
@NullMarked
package dev.concordat.kit.report;

import org.jspecify.annotations.NullMarked;
