package dev.luna.project.settings;

/// Where something is written. Line and column count from 1; a column is a UTF-16 code unit.
public record Place(int line, int column) {
  static final Place START = new Place(1, 1);
}
