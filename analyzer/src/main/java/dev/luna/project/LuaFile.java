package dev.luna.project;

import java.nio.file.Path;

/// A file that is to be read.
///
/// @param name how users know it: the path as they gave it, and below a folder of theirs its way
///   from there, with `/` between the parts
/// @param path where it is
public record LuaFile(String name, Path path) {}
