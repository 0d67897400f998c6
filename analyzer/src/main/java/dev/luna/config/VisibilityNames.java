package dev.luna.config;

import java.util.List;

/// Members that nobody outside may use because of how they are called. Each list has globs over the
/// name, in which `*` stands for any characters: `m_*`.
///
/// @param privates for the class alone
/// @param protecteds for the class and those derived from it
/// @param packages for the file alone
public record VisibilityNames(
    List<String> privates, List<String> protecteds, List<String> packages) {
  public static final VisibilityNames NONE = new VisibilityNames(List.of(), List.of(), List.of());

  public VisibilityNames {
    privates = List.copyOf(privates);
    protecteds = List.copyOf(protecteds);
    packages = List.copyOf(packages);
  }
}
