package dev.concordat.kit.diff;

import dev.concordat.kit.source.Position;

/**
 * One difference that a consumer may notice.
 *
 * @param operation the one it concerns; empty for the whole document
 * @param position in the new document; of what was removed, in the old one
 */
record Change(Severity severity, String rule, String operation, Position position, String what) {
  Change as(Severity other) {
    return new Change(other, rule, operation, position, what);
  }
}
