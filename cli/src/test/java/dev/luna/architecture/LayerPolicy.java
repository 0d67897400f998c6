package dev.luna.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which layer may use which, read from a table: `a < b` says that b may use a, and never the reverse.
///
///     policy := chain+, each on lines of its own; a line that begins with `<` goes on
///     chain  := group ('<' group)*          each group is above all the former
///     group  := layer | '{' chain (',' chain)* '}'
///
/// Layers of which neither is above the other do not know each other. A package belongs to the longest layer name
/// that it begins with, so `syntax.doc` is a layer, and `ide.symbols` part of `ide`.
final class LayerPolicy {
  private static final Pattern TOKEN = Pattern.compile("[<{},]|[\\w.]+");

  private final Map<String, Set<String>> below = new HashMap<>();
  private List<String> tokens = List.of();
  private int next;

  static LayerPolicy parse(String table) {
    var policy = new LayerPolicy();
    for (String line : table.replaceAll("\\n\\s*<", " <").lines().toList()) {
      policy.tokens = TOKEN.matcher(line).results().map(r -> r.group()).toList();
      policy.next = 0;
      policy.chain();
      if (policy.next < policy.tokens.size()) {
        throw new IllegalArgumentException(
            "not understood: " + policy.tokens.get(policy.next) + " in " + line);
      }
    }
    policy.close();
    return policy;
  }

  private Set<String> chain() {
    Set<String> all = new HashSet<>(group());
    while (is("<")) {
      next++;
      Set<String> upper = group();
      upper.forEach(layer -> below(layer).addAll(all));
      all.addAll(upper);
    }
    return all;
  }

  private Set<String> group() {
    if (!is("{")) {
      String layer = tokens.get(next++);
      below(layer);
      return Set.of(layer);
    }
    var members = new HashSet<String>();
    do {
      next++;
      members.addAll(chain());
    } while (is(","));
    next++;
    return members;
  }

  private boolean is(String token) {
    return next < tokens.size() && tokens.get(next).equals(token);
  }

  private Set<String> below(String layer) {
    return below.computeIfAbsent(layer, _ -> new TreeSet<>());
  }

  /// What is below what is below is below.
  private void close() {
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Set<String> lower : below.values()) {
        for (String layer : List.copyOf(lower)) {
          grown |= lower.addAll(below(layer));
        }
      }
    }
    below.forEach((layer, lower) -> {
      if (lower.contains(layer)) {
        throw new IllegalArgumentException(layer + " is above itself");
      }
    });
  }

  /// Whether a class in one layer may mention a class in another.
  boolean allows(String user, String used) {
    return user.equals(used) || below(user).contains(used);
  }

  /// The layer of a package below the root, `""` if it has none.
  String layerOf(String packageName) {
    String name = packageName;
    while (!name.isEmpty() && !below.containsKey(name)) {
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return name;
  }

  List<String> violations(House house) {
    var found = new ArrayList<String>();
    house.shipped().forEach(c -> violations(house, c, found));
    return found;
  }

  private void violations(House house, JavaClass type, List<String> found) {
    String layer = layerOf(house.packageOf(type));
    if (layer.isEmpty()) {
      found.add(type.getName() + " is in no layer");
      return;
    }
    type.getDirectDependenciesFromSelf().stream()
        .filter(d -> !house.packageOf(d.getTargetClass()).isEmpty())
        .filter(d -> !allows(layer, layerOf(house.packageOf(d.getTargetClass()))))
        .forEach(d -> found.add(layer + " may not use: " + d.getDescription()));
  }
}
