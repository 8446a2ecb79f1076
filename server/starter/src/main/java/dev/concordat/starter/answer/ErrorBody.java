package dev.concordat.starter.answer;

import java.time.Instant;

/**
 * The body of every response of 400 or above: exactly these five fields, in this order.
 *
 * @param statusCode equals the HTTP status
 * @param error the label of the status
 * @param message a string, or an array if and only if fields failed validation
 * @param timestamp written in UTC with exactly milliseconds and {@code Z}
 * @param path the request path as received, without query
 */
public record ErrorBody(
    int statusCode, String error, ErrorMessage message, Instant timestamp, String path) {}
