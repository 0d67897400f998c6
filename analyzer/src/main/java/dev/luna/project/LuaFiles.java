package dev.luna.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the Lua files that paths mean.
///
/// A path to a file means that file, whatever it is called. A path to a folder means all files
/// below that end in `.lua`, and those without an ending whose first line says that Lua runs them
/// ([LuaScript]), in the order of their names, the same on every machine. Left out are files and
/// folders whose names begin with a dot (`.git`, `.luarocks`, `.#lock.lua`) and the folders
/// `node_modules`, unless they are given themselves, and what is [Ignored], likewise. Links to
/// files are followed, links to folders below are not, so no walk is endless. A file that several
/// paths or links lead to counts once, under the first name.
public final class LuaFiles {
  /// What npm installs: thousands of folders, and none of the project's Lua.
  private static final String FOREIGN_MODULES = "node_modules";

  private final Path folder;
  private final Ignored ignored;
  private final List<LuaFile> files = new ArrayList<>();
  private final List<Unread> missing = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  private LuaFiles(Path folder, Ignored ignored) {
    this.folder = folder;
    this.ignored = ignored;
  }

  /// What paths mean.
  ///
  /// @param files in order
  /// @param missing the given paths at which there is nothing
  /// @param unread the folders that cannot be listed
  /// @param ignored the folders and Lua files that are [Ignored], as users know them
  public record Found(
      List<LuaFile> files, List<Unread> missing, List<Unread> unread, List<String> ignored) {}

  /// Finds what `paths` mean, seen from `folder`, but for what is ignored.
  public static Found find(Path folder, List<String> paths, Ignored ignored) {
    LuaFiles search = new LuaFiles(folder, ignored);
    paths.forEach(search::add);
    return new Found(
        List.copyOf(search.files),
        List.copyOf(search.missing),
        List.copyOf(search.unread),
        search.leftOut.stream().sorted().toList());
  }

  private void add(String given) {
    Path path;
    try {
      path = folder.resolve(given);
    } catch (InvalidPathException notAPath) {
      missing.add(new Unread(given, "not a path: " + notAPath.getReason()));
      return;
    }
    String name = Path.of(given).normalize().toString().replace('\\', '/');
    if (Files.isDirectory(path)) {
      walk(name, path);
    } else if (Files.exists(path)) {
      addFile(name, path);
    } else {
      missing.add(new Unread(given, reasonForNothing(path)));
    }
  }

  private static String reasonForNothing(Path path) {
    try {
      return path.toRealPath() + " cannot be read";
    } catch (IOException e) {
      return Unread.reason(e);
    }
  }

  private void addFile(String name, Path path) {
    if (seen.add(identity(path))) {
      files.add(new LuaFile(name, path));
    }
  }

  /// A link that leads nowhere is still a file that was found: reading it says what is wrong.
  static Path identity(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException unreadable) {
      return path.toAbsolutePath().normalize();
    }
  }

  private void walk(String name, Path root) {
    Deque<LuaFile> ahead = new ArrayDeque<>();
    ahead.push(new LuaFile(name, root));
    while (!ahead.isEmpty()) {
      LuaFile next = ahead.pop();
      if (next.path().equals(root) || isFolder(next.path())) {
        list(next).reversed().forEach(ahead::push);
      } else {
        addFile(next.name(), next.path());
      }
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  /// The folders and Lua files right below `parent`, sorted by name.
  private List<LuaFile> list(LuaFile parent) {
    if (!seen.add(identity(parent.path()))) {
      return List.of();
    }
    List<LuaFile> children = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent.path())) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        boolean isFolder = isFolder(entry);
        boolean isLua = isFolder ? !name.equals(FOREIGN_MODULES) : isLuaFile(name, entry);
        if (name.startsWith(".") || !isLua && (isFolder || !LuaScript.isBare(entry))) {
          continue;
        }
        String known = below(parent.name(), name);
        boolean isIgnored = ignored.test(entry, isFolder);
        if (isLua && isIgnored) {
          leftOut.add(known);
        } else if (isLua || !isIgnored && LuaScript.isAt(entry)) {
          children.add(new LuaFile(known, entry));
        }
      }
    } catch (DirectoryIteratorException _) {
      unread.add(new Unread(parent.name(), "listing it failed"));
    } catch (IOException e) {
      unread.add(new Unread(parent.name(), Unread.reason(e)));
    }
    children.sort(Comparator.comparing(LuaFile::name));
    return children;
  }

  /// Pipes and devices are left out, for reading them might never end; broken links are in.
  private static boolean isLuaFile(String name, Path entry) {
    return name.endsWith(".lua") && (Files.isRegularFile(entry) || !Files.exists(entry));
  }

  private static String below(String parent, String name) {
    return parent.isEmpty() || parent.endsWith("/") ? parent + name : parent + "/" + name;
  }
}
