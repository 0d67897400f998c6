package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.infer.FileTypes;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a module exports has the same type in the file itself and in one that requires it.
class HomeAndAbroadTest {
  private static final Pattern MODULE = Pattern.compile(".*/share/lua/5\\.\\d/(.+)\\.lua");
  private static final String ABROAD = "abroad.lua";

  /// Of so many modules, one is looked at.
  private static final int SAMPLE = 4;

  @Test
  void exportsOfRealModules() {
    Map<String, String> files = modules();
    List<String> sample = new ArrayList<>();
    for (String name : files.keySet()) {
      if (name.hashCode() % SAMPLE == 0) {
        sample.add(name);
      }
    }
    String abroad = sample.stream().map(HomeAndAbroadTest::request).collect(Collectors.joining());
    files.put(ABROAD, abroad);
    TestWorkspace workspace = TestWorkspace.of(Dialect.LUA53, RuleSettings.SYNTAX_ONLY, files);
    int exports = TestWorkspace.deep(() -> compared(workspace, sample));
    assertThat(exports).isGreaterThan(200);
  }

  /// The modules of the corpus by the names under which they are required.
  private static Map<String, String> modules() {
    Map<String, String> files = new TreeMap<>();
    for (Corpus.Source source : Corpus.require().files()) {
      Matcher module = MODULE.matcher(source.path().toString());
      if (module.matches()) {
        files.putIfAbsent(module.group(1) + ".lua", SourceText.decode(source.bytes()).text());
      }
    }
    return files;
  }

  private static String request(String name) {
    String module = name.substring(0, name.length() - ".lua".length()).replace('/', '.');
    return "local m = require('" + module + "')\n";
  }

  /// How many exports were the same.
  private static int compared(TestWorkspace workspace, List<String> sample) {
    FileTypes abroad = workspace.types(ABROAD);
    List<Stat> requests = abroad.file().tree().chunk().body().stats();
    int exports = 0;
    for (int i = 0; i < sample.size(); i++) {
      String name = sample.get(i);
      FileTypes home = workspace.types(name);
      Optional<Expr> returned = returned(home);
      if (returned.isPresent() && home.of(returned.get()) instanceof LuaType.Named table) {
        LuaType required = abroad.of(((Stat.Local) requests.get(i)).values().getFirst());
        assertThat(required).as(name).isEqualTo(table);
        exports += compared(home, abroad, table, workspace.file(name));
      }
    }
    return exports;
  }

  private static int compared(
      FileTypes home, FileTypes abroad, LuaType.Named table, SourceFile file) {
    int exports = 0;
    for (Name name : file.facts().decls().keySet()) {
      if (name instanceof Name.Member(var owner, var key) && owner.equals(table.name())) {
        assertThat(abroad.member(table, key))
            .as("%s in %s", key, file.id())
            .isEqualTo(home.member(table, key))
            .isPresent();
        exports++;
      }
    }
    return exports;
  }

  private static Optional<Expr> returned(FileTypes types) {
    List<Stat> stats = types.file().tree().chunk().body().stats();
    return !stats.isEmpty()
            && stats.getLast() instanceof Stat.Return(_, _, var values)
            && values.size() == 1
        ? Optional.of(values.getFirst())
        : Optional.empty();
  }
}
