package dev.luna.project.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The files of configuration that Luna reads, strongest first.
public enum ConfigFormat {
  LUNA_TOML("Luna.toml"),
  LUARC(".luarc.json", ".luarc.jsonc"),
  EMMYRC(".emmyrc.json"),
  LUACHECKRC(".luacheckrc");

  @SuppressWarnings("ImmutableEnumChecker") // what List.of gives cannot change
  private final List<String> files;

  ConfigFormat(String... files) {
    this.files = List.of(files);
  }

  /// What its file is called; of several names that are there the first counts.
  public List<String> files() {
    return files;
  }

  /// The format of a file of that name.
  public static Optional<ConfigFormat> of(String file) {
    return Arrays.stream(values()).filter(f -> f.files.contains(file)).findFirst();
  }
}
