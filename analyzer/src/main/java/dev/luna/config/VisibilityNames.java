package dev.luna.config;

import java.util.List;

/// Fields of classes that not everybody may use because of how they are called.
///
/// @param privates for the class alone
/// @param protecteds for the class and those derived from it
/// @param packages for the file alone
public record VisibilityNames(
    List<NamePattern> privates, List<NamePattern> protecteds, List<NamePattern> packages) {
  public static final VisibilityNames NONE = new VisibilityNames(List.of(), List.of(), List.of());

  public VisibilityNames {
    privates = List.copyOf(privates);
    protecteds = List.copyOf(protecteds);
    packages = List.copyOf(packages);
  }

  public boolean isPrivate(String field) {
    return privates.stream().anyMatch(pattern -> pattern.matches(field));
  }

  public boolean isProtected(String field) {
    return protecteds.stream().anyMatch(pattern -> pattern.matches(field));
  }

  public boolean isPackage(String field) {
    return packages.stream().anyMatch(pattern -> pattern.matches(field));
  }
}
