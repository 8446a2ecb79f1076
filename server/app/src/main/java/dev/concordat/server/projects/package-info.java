/** Projects of an organization, and the languages enabled in them. */
@NullMarked
package dev.concordat.server.projects;

import org.jspecify.annotations.NullMarked;
