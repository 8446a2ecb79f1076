package dev.concordat.benchmarks.shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a caller orders.
 *
 * @param article the article's name
 * @param colour two letters at least
 * @param pieces a hundred at most
 */
public record Order(@NotBlank String article, @Size(min = 2) String colour, @Max(100) int pieces) {}
