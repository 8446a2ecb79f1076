package dev.concordat.kit.verify;

/** Which of a cell's two requests was played. */
public enum Turn {
  /** The request the cell is about. */
  CELL,
  /** The same request without its one defect. */
  REPAIRED
}
