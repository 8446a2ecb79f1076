package dev.concordat.starter.foreign;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A model as a record. */
public record Chapter(@NotBlank String key, @Nullable Integer first) {}
