/**
 * Pacts held against the document, without a server: what a consumer asks for, and what it expects
 * to get, must be what the document promises, errors included.
 */
@NullMarked
package dev.concordat.kit.pact;

import org.jspecify.annotations.NullMarked;
