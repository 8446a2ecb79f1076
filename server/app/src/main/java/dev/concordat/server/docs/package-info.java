/** The document and its reader, served beside the service. */
@NullMarked
package dev.concordat.server.docs;

import org.jspecify.annotations.NullMarked;
