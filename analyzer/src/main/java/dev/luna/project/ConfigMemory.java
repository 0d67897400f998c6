package dev.luna.project;

import dev.luna.project.settings.Settings;
import java.nio.file.Path;
import java.util.Map;

/// What files of configuration said when they could last be understood.
///
/// A file is broken for a moment whenever it is saved half typed. Who looks at the disk again and
/// again hands the memory of one look ([Projects#memory]) to the next, which obeys it until the
/// file can be understood again. Who looks once has no past, and reads of a broken file what can be
/// read.
///
/// @param lastGood by the absolute paths of the files
public record ConfigMemory(Map<Path, Settings> lastGood) {
  public static final ConfigMemory NONE = new ConfigMemory(Map.of());

  public ConfigMemory {
    lastGood = Map.copyOf(lastGood);
  }
}
