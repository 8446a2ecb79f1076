/** The command line: options in, exit code out, and never a stack trace. */
@NullMarked
package dev.concordat.kit.cli;

import org.jspecify.annotations.NullMarked;
