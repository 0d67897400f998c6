package dev.luna.config;

import java.util.List;

/// What a project is, for people and package managers. Empty text means that it does not say.
///
/// @param main the file that a program starts with, from the project's root
public record ModuleOptions(
    String name,
    String version,
    String description,
    String license,
    List<String> authors,
    String repository,
    String main) {
  public static final ModuleOptions DEFAULT =
      new ModuleOptions("", "", "", "", List.of(), "", "src/main.lua");

  public ModuleOptions {
    authors = List.copyOf(authors);
  }
}
