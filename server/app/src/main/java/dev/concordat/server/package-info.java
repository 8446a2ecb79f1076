/** The reference service: translation keys behind the contract, package by feature. */
@NullMarked
package dev.concordat.server;

import org.jspecify.annotations.NullMarked;
