package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.infer.FileTypes;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import dev.luna.types.Results;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a module exports has the same type in the file itself and in one that requires it. Each is
/// asked in a workspace of its own, in which nobody has asked anything before.
class HomeAndAbroadTest {
  private static final Pattern MODULE = Pattern.compile(".*/share/lua/5\\.\\d/(.+\\.lua)");
  private static final Pattern OF_NEOVIM = Pattern.compile(".*/nvim/runtime/lua/(.+\\.lua)");

  /// What may stand behind a dot.
  private static final Pattern KEY =
      Pattern.compile(
          "(?!(and|break|do|else|elseif|end|false|for|function|goto|if|in|local|nil|not|or|repeat"
              + "|return|then|true|until|while)$)[A-Za-z_]\\w*");

  private static final String ABROAD = "abroad.lua";

  @Tag("slow")
  @Test
  void exportsOfRealModules() {
    assertThat(compared(Dialect.LUA53, modules(MODULE)))
        .hasEntrySatisfying(Export.Field.class, count -> assertThat(count).isGreaterThan(1_300))
        .hasEntrySatisfying(Export.Whole.class, count -> assertThat(count).isGreaterThan(230))
        .containsKey(Export.Global.class);
  }

  @Test
  void exportsOfNeovimsModules() {
    assertThat(compared(Dialect.LUAJIT, modules(OF_NEOVIM)))
        .hasEntrySatisfying(Export.Field.class, count -> assertThat(count).isGreaterThan(280))
        .hasEntrySatisfying(Export.Whole.class, count -> assertThat(count).isGreaterThan(25));
  }

  /// The modules of the corpus by the names of their files below where modules lie.
  private static Map<String, String> modules(Pattern path) {
    Map<String, String> files = new TreeMap<>();
    for (Corpus.Source source : Corpus.require().files()) {
      Matcher module = path.matcher(source.path().toString());
      if (module.matches()) {
        files.putIfAbsent(module.group(1), SourceText.decode(source.bytes()).text());
      }
    }
    return files;
  }

  /// What others see of a module.
  private sealed interface Export {
    String file();

    /// A call of it where the module's value is called `value`.
    String call(String value);

    /// A line that uses it, in another file.
    default String use() {
      String module = file().substring(0, file().length() - ".lua".length()).replace('/', '.');
      return "do local m = require('%s') local value = %s end\n".formatted(module, call("m"));
    }

    /// What the module returns itself.
    record Whole(String file) implements Export {
      @Override
      public String call(String value) {
        return value + "()";
      }
    }

    /// A field or method of what it returns, whether it is its own or its metatable's.
    record Field(String file, String key) implements Export {
      @Override
      public String call(String value) {
        return value + "." + key + "()";
      }
    }

    /// A global variable that it assigns to.
    record Global(String file, String name) implements Export {
      @Override
      public String call(String value) {
        return name + "()";
      }
    }
  }

  /// A module that itself uses what it exports, in a function at its end.
  private record Module(String text, List<Export> exports) {}

  /// An export's type, and what calling it gives.
  private record Value(LuaType type, Results results) {}

  private static Value value(FileTypes types, Expr.Call call) {
    return new Value(types.of(call.callee()), types.results(call));
  }

  /// How many exports were the same, of each kind: without those of which nothing is known.
  private static Map<Class<?>, Long> compared(Dialect dialect, Map<String, String> modules) {
    Map<String, Module> files = new TreeMap<>();
    modules.forEach((name, text) -> files.put(name, withUses(name, text, dialect)));
    return TestWorkspace.deep(() -> {
      Map<Export, Value> home = atHome(dialect, files);
      Map<Export, Value> abroad = abroad(dialect, texts(files), List.copyOf(home.keySet()));
      Map<Export, String> differences = new LinkedHashMap<>();
      home.forEach((export, value) -> {
        if (!value.equals(abroad.get(export))) {
          differences.put(export, "%nat home %s%nabroad %s%n".formatted(value, abroad.get(export)));
        }
      });
      assertThat(differences).isEmpty();
      return home.entrySet().stream()
          .filter(export -> !export.getValue().type().equals(LuaType.Basic.UNKNOWN))
          .collect(Collectors.groupingBy(e -> e.getKey().getClass(), Collectors.counting()));
    });
  }

  private static Map<String, String> texts(Map<String, Module> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, module) -> texts.put(name, module.text()));
    return texts;
  }

  private static Module withUses(String name, String text, Dialect dialect) {
    SourceFile file =
        SourceFile.read(
            TestWorkspace.id("module.lua"), Placement.in("root", dialect), SourceText.of(text));
    Optional<Expr> returned = returned(file.parsed().tree().chunk().body().stats());
    if (returned.isEmpty() || returns(file.parsed().tree().chunk()) > 1) {
      // Others see whatever may be returned, but the end of the file only what is returned there.
      return new Module(text, List.of());
    }
    Expr value = returned.get();
    List<Export> exports = exports(name, file);
    String variable = value instanceof Expr.NameRef ref ? ref.name() : "exported";
    String before = text.substring(0, text.lastIndexOf("return", value.span().start()));
    if (!(value instanceof Expr.NameRef)) {
      before += "local exported = " + file.parsed().text().text(value.span()) + "\n";
    }
    String uses =
        exports.stream().map(export -> export.call(variable)).collect(Collectors.joining(", "));
    return new Module(
        "%slocal function uses() return %s end return %s".formatted(before, uses, variable),
        exports);
  }

  private static List<Export> exports(String name, SourceFile file) {
    Set<String> locals =
        file.parsed().scopes().symbols().stream()
            .map(symbol -> symbol.name())
            .collect(Collectors.toSet());
    Set<String> fields = new TreeSet<>();
    Set<String> globals = new TreeSet<>();
    for (Name declared : file.facts().decls().keySet()) {
      switch (declared) {
        case Name.Member(_, var key) -> fields.add(key);
        case Name.Global(var global) -> globals.add(global);
        default -> {}
      }
    }
    globals.removeAll(locals);
    List<Export> exports = new ArrayList<>(List.of(new Export.Whole(name)));
    fields.stream()
        .filter(key -> KEY.matcher(key).matches())
        .forEach(key -> exports.add(new Export.Field(name, key)));
    globals.stream()
        .filter(key -> KEY.matcher(key).matches())
        .forEach(key -> exports.add(new Export.Global(name, key)));
    return exports;
  }

  private static Map<Export, Value> atHome(Dialect dialect, Map<String, Module> files) {
    TestWorkspace workspace = TestWorkspace.of(dialect, RuleSettings.SYNTAX_ONLY, texts(files));
    Map<Export, Value> types = new LinkedHashMap<>();
    files.forEach((name, module) -> {
      FileTypes home = workspace.types(name);
      List<Stat> stats = home.file().tree().chunk().body().stats();
      if (!module.exports().isEmpty()) {
        List<Expr.Call> calls = calls(stats.get(stats.size() - 2));
        assertThat(calls).as(name).hasSameSizeAs(module.exports());
        for (int i = 0; i < calls.size(); i++) {
          types.put(module.exports().get(i), value(home, calls.get(i)));
        }
      }
    });
    return types;
  }

  private static Map<Export, Value> abroad(
      Dialect dialect, Map<String, String> files, List<Export> exports) {
    Map<String, String> all = new TreeMap<>(files);
    all.put(ABROAD, exports.stream().map(Export::use).collect(Collectors.joining()));
    TestWorkspace workspace = TestWorkspace.of(dialect, RuleSettings.SYNTAX_ONLY, all);
    FileTypes abroad = workspace.types(ABROAD);
    List<Expr.Call> calls = calls(abroad.file().tree().chunk());
    assertThat(calls).hasSameSizeAs(exports);
    Map<Export, Value> types = new HashMap<>();
    for (int i = 0; i < exports.size(); i++) {
      types.put(exports.get(i), value(abroad, calls.get(i)));
    }
    return types;
  }

  private static List<Expr.Call> calls(Node in) {
    List<Expr.Call> calls = new ArrayList<>();
    TreeWalk.walk(
        in,
        node -> {
          if (node instanceof Expr.Call call && !isRequire(call)) {
            calls.add(call);
          }
          return true;
        });
    return calls;
  }

  /// How often the module itself returns, and none of its functions.
  private static int returns(Node chunk) {
    int[] count = {0};
    TreeWalk.walk(
        chunk,
        node -> {
          if (node instanceof Stat.Return) {
            count[0]++;
          }
          return !(node instanceof FunctionBody);
        });
    return count[0];
  }

  private static boolean isRequire(Expr.Call call) {
    return call.callee() instanceof Expr.NameRef ref && ref.name().equals("require");
  }

  private static Optional<Expr> returned(List<Stat> stats) {
    return !stats.isEmpty()
            && stats.getLast() instanceof Stat.Return(_, _, var values)
            && values.size() == 1
        ? Optional.of(values.getFirst())
        : Optional.empty();
  }
}
