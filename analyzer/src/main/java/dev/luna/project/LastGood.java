package dev.luna.project;

import dev.luna.project.settings.ConfigReading;
import dev.luna.project.settings.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Goes on with a [ConfigMemory] while files are read. Not for use by several threads.
final class LastGood {
  private final Map<Path, Settings> settings;

  LastGood(ConfigMemory before) {
    settings = new HashMap<>(before.lastGood());
  }

  /// The reading that is obeyed: `reading` itself, or if that is broken, what the file said before.
  /// Nothing of a broken text is taken over; what stands in it may be half a word.
  ConfigReading obeyed(Path file, ConfigReading reading) {
    if (!reading.isBroken()) {
      settings.put(file, reading.settings());
      return reading;
    }
    Settings before = settings.get(file);
    return before == null ? reading : reading.with(before);
  }

  /// A file that is there no more is forgotten, also if nobody has asked for its project now. One
  /// that nobody has asked for is not: the next document to be opened may be of that project.
  ConfigMemory memory() {
    Map<Path, Settings> present = new HashMap<>(settings);
    present.keySet().removeIf(file -> !Project.isThere(file));
    return new ConfigMemory(present);
  }
}
