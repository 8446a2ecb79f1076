package dev.concordat.server.idempotency;

/** A token's claim that a request happens under this key, and what the request is. */
record Claim(String organizationId, String tokenId, String key, String fingerprint) {}
