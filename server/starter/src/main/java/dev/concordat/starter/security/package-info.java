/** 401 and 403: who may call what, and how a refusal is answered. */
@NullMarked
package dev.concordat.starter.security;

import org.jspecify.annotations.NullMarked;
