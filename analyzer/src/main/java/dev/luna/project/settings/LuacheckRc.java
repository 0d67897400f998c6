package dev.luna.project.settings;

import dev.luna.config.LuacheckFlag;
import dev.luna.config.LuacheckStandards;
import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Numeral;
import dev.luna.project.settings.ConfigValue.Other;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import dev.luna.text.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The keys of `.luacheckrc`, and what they mean in Luna's words.
///
/// Of globals that are described by tables the names count, and the names of their `fields` as
/// `table.copy`, or `table.*` where there may be others. What `luacheck` does not tell is a
/// [dev.luna.config.Quiet]; `files["glob"]` is a scope. Standards that are no Lua of their own
/// (`+busted`, and those in `stds`) are globals.
final class LuacheckRc {
  /// What may stand at the top and in a scope.
  private static final Map<String, Reader<Map<String, List<ConfigValue>>>> SHARED = shared();

  /// What stands at the top only.
  private static final Map<String, Reader<Settings.Builder>> OWN =
      Map.of(
          "exclude_files",
          LuacheckRc::excluded,
          "max_line_length",
          LuacheckRc::longestLine,
          "files",
          (rc, value, into) -> into.put("lua.scope", rc.scopes(value)),
          "stds",
          (_, _, _) -> {});

  private static final Set<String> NEEDLESS =
      Set.of("cache", "jobs", "codes", "quiet", "color", "formatter", "ranges");

  private static final Set<String> NOT_YET =
      Set.of(
          "not_globals",
          "enable",
          "only",
          "include_files",
          "allow_defined",
          "allow_defined_top",
          "module",
          "max_code_line_length",
          "max_string_line_length",
          "max_comment_line_length",
          "max_cyclomatic_complexity",
          LuacheckFlag.UNUSED_SECONDARIES.key(),
          "compat",
          "operators",
          "inline");

  /// What a key means.
  private interface Reader<T> {
    void read(LuacheckRc file, ConfigValue value, T into);
  }

  private final Problems problems;
  private final Map<String, Entry> standards;

  private LuacheckRc(Problems problems, Map<String, Entry> standards) {
    this.problems = problems;
    this.standards = standards;
  }

  private static Map<String, Reader<Map<String, List<ConfigValue>>>> shared() {
    Map<String, Reader<Map<String, List<ConfigValue>>>> readers = new HashMap<>();
    readers.put("std", LuacheckRc::standard);
    for (String key : List.of("globals", "new_globals")) {
      readers.put(key, (rc, value, into) -> add(into, "globals", rc.names(value)));
    }
    for (String key : List.of("read_globals", "new_read_globals")) {
      readers.put(key, (rc, value, into) -> add(into, "read-globals", rc.names(value)));
    }
    readers.put("ignore", LuacheckRc::ignored);
    for (LuacheckFlag flag : LuacheckFlag.values()) {
      if (flag.isForProjects()) {
        readers.put(flag.key(), (rc, value, into) -> rc.flag(flag, value, into));
      }
    }
    return Map.copyOf(readers);
  }

  static Settings read(Table file, Problems problems) {
    Map<String, Entry> standards =
        Optional.ofNullable(file.entries().get("stds"))
            .flatMap(e -> LuaText.named(e.value()))
            .map(Table::entries)
            .orElse(Map.of());
    return new LuacheckRc(problems, standards).read(file);
  }

  private Settings read(Table file) {
    Settings.Builder settings = new Settings.Builder();
    Map<String, List<ConfigValue>> collected = new LinkedHashMap<>();
    file.entries()
        .forEach((name, entry) -> {
          if (!readShared(name, entry, collected)) {
            readOwn(name, entry, settings);
          }
        });
    collected.forEach((name, values) -> {
      switch (name) {
        case "dialect" -> settings.put("lua.dialect", values.getLast());
        case "quiet" -> settings.put("check.quiet", new Items(Location.START, values));
        default -> settings.put("lua." + name, new Items(Location.START, values));
      }
    });
    return settings.build();
  }

  private void readOwn(String name, Entry entry, Settings.Builder settings) {
    Reader<Settings.Builder> reader = OWN.get(name);
    if (reader != null) {
      reader.read(this, entry.value(), settings);
    } else {
      tellUseless(name, entry);
    }
  }

  private void excluded(ConfigValue value, Settings.Builder settings) {
    Schemas.TEXTS.accept(value, problems).ifPresent(globs -> settings.put("lua.ignore", globs));
  }

  private void longestLine(ConfigValue value, Settings.Builder settings) {
    if (!(value instanceof Flag(_, boolean on) && !on)) {
      Schemas.COUNT.accept(value, problems).ifPresent(n -> settings.put("check.longest-line", n));
    }
  }

  private void tellUseless(String name, Entry entry) {
    if (NOT_YET.contains(name)) {
      problems.warning(entry.key(), "nothing in Luna obeys '%s' yet".formatted(name));
    } else if (!NEEDLESS.contains(name)) {
      Set<String> known = new TreeSet<>(NOT_YET);
      known.addAll(SHARED.keySet());
      known.addAll(OWN.keySet());
      problems.unknown(entry.key(), name, known);
    }
  }

  /// Reads what may stand at the top and in a scope. Returns whether it is such a key.
  private boolean readShared(String name, Entry entry, Map<String, List<ConfigValue>> into) {
    Reader<Map<String, List<ConfigValue>>> reader = SHARED.get(name);
    if (reader != null) {
      reader.read(this, entry.value(), into);
    }
    return reader != null;
  }

  private void ignored(ConfigValue value, Map<String, List<ConfigValue>> into) {
    Schemas.TEXTS
        .accept(value, problems)
        .ifPresent(list -> ((Items) list).values().forEach(p -> ignore((Text) p, into)));
  }

  private void flag(LuacheckFlag flag, ConfigValue value, Map<String, List<ConfigValue>> into) {
    Optional<ConfigValue> given = Schemas.FLAG.accept(value, problems);
    if (given.isPresent() && given.get() instanceof Flag(var place, boolean on) && !on) {
      ignore(new Text(place, flag.pattern()), into);
    }
  }

  private static void add(
      Map<String, List<ConfigValue>> into, String name, List<? extends ConfigValue> values) {
    into.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values);
  }

  /// The names of a list, and the keys of the tables that describe more of them.
  private List<Text> names(ConfigValue value) {
    Optional<Table> table = LuaText.named(value);
    if (table.isEmpty()) {
      problems.unexpected("a table", value);
      return List.of();
    }
    List<Text> names = new ArrayList<>();
    table
        .get()
        .entries()
        .forEach((key, entry) -> {
          if (entry.value() instanceof Text text) {
            names.add(text);
          } else if (entry.value() instanceof Other || Character.isDigit(key.charAt(0))) {
            problems.unexpected("a name", entry.value());
          } else {
            names.add(new Text(entry.key(), key));
            fields(key, entry.value(), names);
          }
        });
    return names;
  }

  /// The fields of a global, or of a field.
  private void fields(String owner, ConfigValue description, List<Text> into) {
    Map<String, Entry> keys = LuaText.named(description).map(Table::entries).orElse(Map.of());
    Entry others = keys.get("other_fields");
    if (others != null && others.value() instanceof Flag(_, boolean open) && open) {
      into.add(new Text(others.key(), owner + ".*"));
    }
    Entry fields = keys.get("fields");
    if (fields != null) {
      for (Text field : names(fields.value())) {
        into.add(new Text(field.place(), owner + "." + field.value()));
      }
    }
  }

  /// A pattern with a `/` is one of numbers and one of names; else it is one of names if it has a
  /// letter. Numbers are matched from their start, names whole.
  private void ignore(Text pattern, Map<String, List<ConfigValue>> into) {
    String text = pattern.value();
    int slash = text.indexOf('/');
    boolean isName = text.replaceAll("%.", "").matches(".*[A-Za-z_].*");
    String code = slash >= 0 ? text.substring(0, slash) : isName ? "" : text;
    String name = slash >= 0 ? text.substring(slash + 1) : isName ? text : "";
    Map<String, Entry> parts = new LinkedHashMap<>();
    pattern(pattern.place(), code, "", parts, "code");
    pattern(pattern.place(), name, "$", parts, "name");
    if (!parts.isEmpty()) {
      add(into, "quiet", List.of(new Table(pattern.place(), parts)));
    }
  }

  private void pattern(
      Location place, String pattern, String end, Map<String, Entry> parts, String part) {
    if (!pattern.isEmpty()) {
      String anchored =
          (pattern.startsWith("^") ? "" : "^") + pattern + (pattern.endsWith("$") ? "" : end);
      new Schema.Names(true)
          .accept(new Text(place, anchored), problems)
          .ifPresent(regex -> parts.put(part, new Entry(place, regex)));
    }
  }

  /// `lua51+busted`: the first part that is a Lua of its own says which.
  private void standard(ConfigValue value, Map<String, List<ConfigValue>> into) {
    switch (value) {
      case Text(var place, String text) -> {
        for (String part : text.split("\\+", -1)) {
          standard(place, part.strip(), into);
        }
      }
      case Table table -> define(table, into);
      case Items _, Numeral _, Flag _, Other _ -> problems.unexpected("a string", value);
    }
  }

  private void standard(Location place, String name, Map<String, List<ConfigValue>> into) {
    Entry defined = standards.get(name);
    if (defined != null) {
      LuaText.named(defined.value()).ifPresent(table -> define(table, into));
      return;
    }
    Optional<String> dialect = LuacheckStandards.dialect(name);
    dialect.ifPresent(d -> add(into, "dialect", List.of(new Text(place, d))));
    List<String> globals = LuacheckStandards.globals(name);
    add(into, "read-globals", globals.stream().map(g -> new Text(place, g)).toList());
    if (dialect.isEmpty() && globals.isEmpty() && !LuacheckStandards.isSilent(name)) {
      problems.warning(place, "nothing in Luna knows the standard '%s'".formatted(name));
    }
  }

  private void define(Table standard, Map<String, List<ConfigValue>> into) {
    standard
        .entries()
        .forEach((key, entry) -> {
          switch (key) {
            case "globals" -> add(into, "globals", names(entry.value()));
            case "read_globals" -> add(into, "read-globals", names(entry.value()));
            default ->
                problems.warning(entry.key(), "unknown key '%s' of a standard".formatted(key));
          }
        });
  }

  /// One scope for each key of `files`.
  private Items scopes(ConfigValue files) {
    List<ConfigValue> scopes = new ArrayList<>();
    LuaText.named(files)
        .ifPresent(
            table -> table.entries().forEach((glob, entry) -> scopes.add(scope(glob, entry))));
    return new Items(files.place(), scopes);
  }

  private Table scope(String glob, Entry entry) {
    Map<String, List<ConfigValue>> collected = new LinkedHashMap<>();
    LuaText.named(entry.value())
        .ifPresent(table ->
            table
                .entries()
                .forEach((name, option) -> {
                  if (!readShared(name, option, collected)) {
                    tellUseless(name, option);
                  }
                }));
    Map<String, Entry> scope = new LinkedHashMap<>();
    Location place = entry.key();
    String anchored = glob.startsWith("**/") || glob.startsWith("/") ? glob : "/" + glob;
    scope.put("paths", new Entry(place, new Items(place, List.of(new Text(place, anchored)))));
    collected.forEach((name, values) ->
        scope.put(
            name,
            new Entry(
                place, name.equals("dialect") ? values.getLast() : new Items(place, values))));
    return new Table(place, scope);
  }
}
