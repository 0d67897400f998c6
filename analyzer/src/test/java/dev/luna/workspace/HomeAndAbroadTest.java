package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.infer.FileTypes;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    assertThat(compared(Dialect.LUA53, modules(MODULE))).isGreaterThan(1_000);
  }

  @Test
  void exportsOfNeovimsModules() {
    assertThat(compared(Dialect.LUAJIT, modules(OF_NEOVIM))).isGreaterThan(250);
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

  /// What a module exports: its table's field `key`.
  private record Export(String file, String key) {

    /// A line that uses it, in another file.
    String use() {
      String module = file.substring(0, file.length() - ".lua".length()).replace('/', '.');
      return "do local m = require('%s') local value = m.%s() end\n".formatted(module, key);
    }
  }

  /// An export's type, and what calling it gives.
  private record Value(LuaType type, Results results) {}

  private static Value value(FileTypes types, Expr.Call call) {
    return new Value(types.of(call.callee()), types.results(call));
  }

  /// How many exports were the same.
  private static int compared(Dialect dialect, Map<String, String> modules) {
    Map<String, String> files = new TreeMap<>();
    modules.forEach((name, text) -> files.put(name, withUses(text, dialect)));
    return TestWorkspace.deep(() -> {
      Map<Export, Value> home = atHome(dialect, files);
      Map<Export, Value> abroad = abroad(dialect, files, List.copyOf(home.keySet()));
      home.forEach(
          (export, type) -> assertThat(abroad.get(export)).as("%s", export).isEqualTo(type));
      return home.size();
    });
  }

  /// A module that itself uses what it exports, in a function at its end, if it returns a variable.
  private static String withUses(String text, Dialect dialect) {
    SourceFile file =
        SourceFile.read(
            TestWorkspace.id("module.lua"), Placement.in("root", dialect), SourceText.of(text));
    Optional<Expr> returned = returned(file.parsed().tree().chunk().body().stats());
    if (returned.isEmpty() || !(returned.get() instanceof Expr.NameRef variable)) {
      return text;
    }
    String uses =
        file.facts().decls().keySet().stream()
            .flatMap(name -> name instanceof Name.Member(_, var key) ? Stream.of(key) : null)
            .filter(key -> KEY.matcher(key).matches())
            .distinct()
            .sorted()
            .map(key -> variable.name() + "." + key + "()")
            .collect(Collectors.joining(", "));
    int end = text.lastIndexOf("return", variable.span().start());
    return "%slocal function uses() return %s end %s"
        .formatted(text.substring(0, end), uses, text.substring(end));
  }

  private static Map<Export, Value> atHome(Dialect dialect, Map<String, String> files) {
    TestWorkspace workspace = TestWorkspace.of(dialect, RuleSettings.SYNTAX_ONLY, files);
    Map<Export, Value> types = new LinkedHashMap<>();
    for (String name : files.keySet()) {
      FileTypes home = workspace.types(name);
      List<Stat> stats = home.file().tree().chunk().body().stats();
      Optional<Expr> returned = returned(stats);
      if (returned.isPresent()
          && returned.get() instanceof Expr.NameRef
          && home.of(returned.get()) instanceof LuaType.Named table) {
        Stat.LocalFunction uses = (Stat.LocalFunction) stats.get(stats.size() - 2);
        for (Expr.Call use : calls(uses)) {
          String key = ((Expr.Index) use.callee()).name().name();
          if (home.facts().decls().containsKey(new Name.Member(table.name(), key))) {
            types.put(new Export(name, key), value(home, use));
          }
        }
      }
    }
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
          if (node instanceof Expr.Call call && call.callee() instanceof Expr.Index) {
            calls.add(call);
          }
          return true;
        });
    return calls;
  }

  private static Optional<Expr> returned(List<Stat> stats) {
    return !stats.isEmpty()
            && stats.getLast() instanceof Stat.Return(_, _, var values)
            && values.size() == 1
        ? Optional.of(values.getFirst())
        : Optional.empty();
  }
}
