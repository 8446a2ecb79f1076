/** Layer A: what Tomcat would answer, or accept, before its pipeline is reached. */
@NullMarked
package dev.concordat.starter.adapter;

import org.jspecify.annotations.NullMarked;
