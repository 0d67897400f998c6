package dev.luna.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether code can run in OpenResty only: it calls `ngx`, or requires what comes with it, as a
/// matter of course. A library that asks whether there is an `ngx` runs in other programs, too, and
/// may be written for another Lua.
final class OpenRestyCode {
  /// So many files of a folder are looked into; the first ones, by their names.
  private static final int ENOUGH = 20;

  private static final Pattern USE =
      Pattern.compile(
          "(?<![.:\\w])ngx\\.(?:say|print|exit|exec|redirect|log|ctx|var|req|header|status|shared"
              + "|location|timer)\\b|(?<!\\w)require\\s*\\(?\\s*[\"'](?:resty|ngx)\\.");

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?<![.:\\w])ngx\\s+(?:and|or|then|do)\\b|(?<![.:\\w])ngx\\s*[=~]=|[=~]=\\s*ngx\\b(?!\\.)"
              + "|_G\\.ngx\\b|_G\\s*,\\s*[\"']ngx[\"']|type\\s*\\(\\s*ngx\\s*\\)"
              + "|pcall\\s*\\(\\s*require\\s*,\\s*[\"'](?:resty|ngx)\\.");

  private static final Pattern COMMENT = Pattern.compile("--(?!\\[=*\\[).*");

  private OpenRestyCode() {}

  /// Whether the files right in `root` and in its folders are such code: one is, and none asks.
  static boolean isIn(Path root) {
    boolean found = false;
    for (Path folder : Stream.concat(Stream.of(root), folders(root).stream()).toList()) {
      for (Path file : luaFiles(folder)) {
        String code = COMMENT.matcher(text(file)).replaceAll("");
        if (QUESTION.matcher(code).find()) {
          return false;
        }
        found |= USE.matcher(code).find();
      }
    }
    return found;
  }

  private static List<Path> folders(Path root) {
    return entries(
        root,
        entry ->
            Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                && !entry.getFileName().toString().startsWith("."));
  }

  private static List<Path> luaFiles(Path folder) {
    return entries(
        folder,
        entry -> entry.getFileName().toString().endsWith(".lua") && Files.isRegularFile(entry));
  }

  private static List<Path> entries(Path folder, DirectoryStream.Filter<Path> wanted) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, wanted)) {
      entries.forEach(found::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    return found.stream().sorted().limit(ENOUGH).toList();
  }

  private static String text(Path file) {
    try {
      return DiskText.read(file).text();
    } catch (IOException unreadable) {
      return "";
    }
  }
}
