/** Layer T: plain HTTP on a TLS port, which Tomcat answers before there is a request. */
@NullMarked
package dev.concordat.starter.tls;

import org.jspecify.annotations.NullMarked;
