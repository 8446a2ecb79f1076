package dev.concordat.contract.wire;

/** A port of the service. */
enum Door {
  /** Where the API is served. */
  MAIN,
  /** The operators' port, apart from the main one. */
  MANAGEMENT,
  /** The API behind TLS. */
  TLS
}
