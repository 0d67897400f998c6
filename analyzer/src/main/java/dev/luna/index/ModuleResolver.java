package dev.luna.index;

import dev.luna.config.PathTemplate;
import dev.luna.config.SourceRoot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which file `require` means: the one contract, for the analyzer and for running programs.
///
/// A name's dots become `/`, and it is put into the templates of each root, roots before templates:
/// the first file that is there wins, a library's never before the project's own. Then come Luna's
/// own modules, `std.*`. Case counts, whatever the file system says. The folder that somebody works
/// in means nothing.
///
/// A value: [#with] and [#without] give another, for files that appear and vanish. The table of
/// cases is testkit's `require-cases.md`.
public final class ModuleResolver {
  private static final String BUILT_IN = "std.";

  private final List<SourceRoot> roots;
  private final Map<String, Set<String>> filesByRoot;
  private final Set<String> builtIn;

  private ModuleResolver(
      List<SourceRoot> roots, Map<String, Set<String>> filesByRoot, Set<String> builtIn) {
    this.roots = roots;
    this.filesByRoot = filesByRoot;
    this.builtIn = builtIn;
  }

  /// What `require` means.
  public sealed interface Resolution {

    /// A file.
    ///
    /// @param path from the root, with `/` between the parts
    record Found(SourceRoot root, String path) implements Resolution {}

    /// A module that Luna comes with.
    record BuiltIn(String name) implements Resolution {}

    /// Nothing.
    ///
    /// @param tried the whole paths at which it might have been, in order, each once
    record NotFound(List<String> tried) implements Resolution {
      public NotFound {
        tried = List.copyOf(tried);
      }
    }
  }

  /// A resolver that knows of no file yet.
  ///
  /// @param roots in the order in which they are searched
  /// @param builtIn the names of the modules that Luna comes with, each beginning with `std.`
  public static ModuleResolver of(List<SourceRoot> roots, Set<String> builtIn) {
    if (!builtIn.stream().allMatch(name -> name.startsWith(BUILT_IN))) {
      throw new IllegalArgumentException("a module of Luna's own begins with std.: " + builtIn);
    }
    return new ModuleResolver(List.copyOf(roots), Map.of(), Set.copyOf(builtIn));
  }

  /// This one, and `files` of `root` besides.
  ///
  /// @param files paths from the root, with `/` between the parts
  public ModuleResolver with(SourceRoot root, Set<String> files) {
    Set<String> all = new HashSet<>(files(root));
    all.addAll(files);
    return withFiles(root, all);
  }

  /// This one without `files` of `root`.
  public ModuleResolver without(SourceRoot root, Set<String> files) {
    Set<String> all = new HashSet<>(files(root));
    all.removeAll(files);
    return withFiles(root, all);
  }

  // A HashSet's copy, not a persistent set: 5 000 names copy in a tenth of a millisecond, and only
  // when files come or go.
  private ModuleResolver withFiles(SourceRoot root, Set<String> files) {
    Map<String, Set<String>> changed = new HashMap<>(filesByRoot);
    changed.put(root.path(), files);
    return new ModuleResolver(roots, changed, builtIn);
  }

  private Set<String> files(SourceRoot root) {
    return filesByRoot.getOrDefault(root.path(), Set.of());
  }

  /// The names of all modules that are files; of two names for one file, both.
  public Set<String> names() {
    Set<String> names = new HashSet<>();
    for (SourceRoot root : roots) {
      for (String path : files(root)) {
        root.templates().forEach(template -> template.module(path).ifPresent(names::add));
      }
    }
    return names;
  }

  /// What `require(name)` means.
  public Resolution resolve(String name) {
    for (SourceRoot root : roots) {
      Set<String> files = files(root);
      for (PathTemplate template : root.templates()) {
        String path = template.of(name);
        if (files.contains(path)) {
          return new Resolution.Found(root, path);
        }
      }
    }
    return builtIn.contains(name)
        ? new Resolution.BuiltIn(name)
        : new Resolution.NotFound(tried(name));
  }

  /// Whether a file of the user's lies in some folder where `require(name)` would find it if that
  /// were a root: programs may set their own path.
  public boolean liesDeeper(String name) {
    List<String> ends =
        PathTemplate.DEFAULT.stream().map(template -> "/" + template.of(name)).toList();
    for (SourceRoot root : roots) {
      if (root.kind() == SourceRoot.Kind.WORKSPACE && hasFileThatEndsIn(ends, files(root))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the user has `name` as a file or a folder where modules lie: `a` if there is `a.lua`
  /// or `a/b.lua`.
  public boolean isOwn(String name) {
    for (SourceRoot root : roots) {
      if (root.kind() == SourceRoot.Kind.WORKSPACE) {
        for (PathTemplate template : root.templates()) {
          String path = template.of(name);
          String folder = template.text().substring(0, Math.max(0, template.text().indexOf('?')));
          if (files(root).stream()
              .anyMatch(file -> file.equals(path) || file.startsWith(folder + name + "/"))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean hasFileThatEndsIn(List<String> ends, Set<String> files) {
    for (String file : files) {
      for (String end : ends) {
        if (file.endsWith(end)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> tried(String name) {
    return roots.stream()
        .flatMap(root -> root.templates().stream().map(t -> whole(root, t.of(name))))
        .distinct()
        .toList();
  }

  private static String whole(SourceRoot root, String path) {
    return root.path().endsWith("/") ? root.path() + path : root.path() + "/" + path;
  }
}
