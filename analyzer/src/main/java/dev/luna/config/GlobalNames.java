package dev.luna.config;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/// Globals that exist although no file that Luna sees defines them.
///
/// A name with dots is a field of one: `table.copy`.
///
/// @param writable those that files may assign
/// @param readOnly those that they may only read
/// @param patterns more that they may assign, by the look of their names
public record GlobalNames(Set<String> writable, Set<String> readOnly, List<NamePattern> patterns) {
  public static final GlobalNames NONE = new GlobalNames(Set.of(), Set.of(), List.of());

  public GlobalNames {
    writable = ordered(writable);
    readOnly = ordered(readOnly);
    patterns = List.copyOf(patterns);
  }

  /// Whether there is a global of this name.
  public boolean contains(String name) {
    return readOnly.contains(name) || allowsAssignment(name);
  }

  /// Whether the global `owner`, or the field of one, is said to have the field `key`: by its name,
  /// or because it may have any, which is written `owner.*`.
  public boolean containsField(String owner, String key) {
    return contains(owner + "." + key) || contains(owner + ".*");
  }

  /// Whether a file may assign the global of this name.
  public boolean allowsAssignment(String name) {
    return writable.contains(name) || patterns.stream().anyMatch(p -> p.matches(name));
  }

  /// These and `more`; what one of them allows is allowed.
  public GlobalNames and(GlobalNames more) {
    return new GlobalNames(
        union(writable, more.writable),
        union(readOnly, more.readOnly),
        Stream.concat(patterns.stream(), more.patterns.stream()).distinct().toList());
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    SequencedSet<String> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return all;
  }

  /// Names keep the order in which they were written, so that lists of them look the same each
  /// time.
  private static Set<String> ordered(Set<String> names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }
}
