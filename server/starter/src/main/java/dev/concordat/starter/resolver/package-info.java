/** Layer R: exceptions that leave a Spring MVC handler are answered here, before any other way. */
@NullMarked
package dev.concordat.starter.resolver;

import org.jspecify.annotations.NullMarked;
