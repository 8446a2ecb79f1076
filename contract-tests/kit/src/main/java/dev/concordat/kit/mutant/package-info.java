/**
 * Proof of the proof: answers, documents and pacts broken in one promise each, all of which the
 * suite must notice. Implement {@link AnswerMutant}, {@link DocumentMutant} or {@link PactMutant}
 * and name it in {@code META-INF/services} to add one.
 */
@NullMarked
package dev.concordat.kit.mutant;

import org.jspecify.annotations.NullMarked;
