package dev.concordat.kit.cell;

/** The same attempt without its one defect, and the success it must get. */
public record Repaired(Attempt attempt, int status) {}
