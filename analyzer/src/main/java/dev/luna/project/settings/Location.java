package dev.luna.project.settings;

import dev.luna.text.Columns;
import dev.luna.text.Position;

/// Where something is written. Line and column count from 1, as [Columns] does.
public record Location(int line, int column) {
  static final Location START = new Location(1, 1);

  static Location of(Columns columns, int offset) {
    Position position = columns.at(offset);
    return new Location(position.line(), position.character());
  }
}
