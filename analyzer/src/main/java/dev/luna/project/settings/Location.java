package dev.luna.project.settings;

/// Where something is written. Line and column count from 1; a column is a UTF-16 code unit.
public record Location(int line, int column) {
  static final Location START = new Location(1, 1);
}
