/**
 * YAML files that know their lines, so that a mistake is told as file, line, and what was expected.
 */
@NullMarked
package dev.concordat.kit.source;

import org.jspecify.annotations.NullMarked;
