/** How the service connects to its database. */
@NullMarked
package dev.concordat.server.database;

import org.jspecify.annotations.NullMarked;
