package dev.luna.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// A file or folder that could not be read.
///
/// @param name as in [LuaFile#name]
/// @param reason why, in words for users and without a full stop, for instance `permission denied`
public record Unread(String name, String reason) {
  static final String NOTHING_THERE = "no such file or folder";

  /// Why reading failed.
  public static String reason(IOException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> NOTHING_THERE;
      case AccessDeniedException _ -> "permission denied";
      case FileSystemException e when isCircle(e) -> "a symbolic link that leads back to itself";
      case FileSystemException e when e.getReason() != null -> lowered(e.getReason());
      default -> failure.getMessage() == null ? "reading failed" : lowered(failure.getMessage());
    };
  }

  /// What the system says of such links, which has no exception of its own in Java.
  private static boolean isCircle(FileSystemException failure) {
    String reason = failure.getReason();
    return reason != null && reason.startsWith("Too many levels of symbolic links");
  }

  private static String lowered(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
