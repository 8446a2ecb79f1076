/** Layer V: what Tomcat itself answers, before any filter is reached. */
@NullMarked
package dev.concordat.starter.valve;

import org.jspecify.annotations.NullMarked;
