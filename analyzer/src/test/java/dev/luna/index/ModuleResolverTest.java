package dev.luna.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.config.PathTemplate;
import dev.luna.config.SourceRoot;
import dev.luna.config.SourceRoot.Kind;
import dev.luna.index.ModuleResolver.Resolution;
import dev.luna.syntax.Dialect;
import dev.luna.testkit.require.RequireCases;
import dev.luna.testkit.require.RequireCases.Answer;
import dev.luna.testkit.require.RequireCases.Case;
import dev.luna.testkit.require.RequireCases.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleResolverTest {
  private static final SourceRoot PROJECT = root("/p", Kind.WORKSPACE, PathTemplate.DEFAULT);
  private static final SourceRoot LIBRARY = root("/l", Kind.LIBRARY, PathTemplate.DEFAULT);

  private static SourceRoot root(String path, Kind kind, List<PathTemplate> templates) {
    return new SourceRoot(kind, path, Dialect.LUA54, templates);
  }

  static List<Case> cases() {
    return RequireCases.read();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void requireMeansWhatTheTableSays(Case table) {
    List<PathTemplate> path =
        table.path().isEmpty()
            ? PathTemplate.DEFAULT
            : table.path().stream().map(PathTemplate::new).toList();
    Map<String, SourceRoot> roots = new HashMap<>();
    for (String name : table.roots()) {
      boolean isProject = name.equals(RequireCases.PROJECT);
      roots.put(name, root("/" + name, isProject ? Kind.WORKSPACE : Kind.LIBRARY, path));
    }
    ModuleResolver resolver =
        ModuleResolver.of(table.roots().stream().map(roots::get).toList(), Set.of("std.fs"));
    for (Place file : table.files()) {
      resolver = resolver.with(roots.get(file.root()), Set.of(file.path()));
    }

    assertThat(table.questions()).isNotEmpty();
    for (var question : table.questions()) {
      Resolution right =
          switch (question.answer()) {
            case Answer.File(Place(String root, String file)) ->
                new Resolution.Found(roots.get(root), file);
            case Answer.BuiltIn() -> new Resolution.BuiltIn(question.module());
            case Answer.Nothing(var tried) ->
                new Resolution.NotFound(
                    tried.stream().map(p -> "/" + p.root() + "/" + p.path()).toList());
          };
      assertThat(resolver.resolve(question.module())).as(question.module()).isEqualTo(right);
    }
  }

  /// A resolver that saw files come and go answers like one that saw only those that are left.
  @Test
  void historyMeansNothing() {
    Random random = new Random(1);
    List<String> paths =
        List.of("a.lua", "a/init.lua", "src/a.lua", "src/a/init.lua", "b.lua", "src/b.lua");
    ModuleResolver changed = ModuleResolver.of(List.of(PROJECT, LIBRARY), Set.of());
    Map<SourceRoot, Set<String>> left = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      SourceRoot root = random.nextBoolean() ? PROJECT : LIBRARY;
      String path = paths.get(random.nextInt(paths.size()));
      ModuleResolver before = changed;
      Resolution answerBefore = before.resolve("a");
      if (random.nextBoolean()) {
        changed = changed.with(root, Set.of(path));
        left.computeIfAbsent(root, _ -> new HashSet<>()).add(path);
      } else {
        changed = changed.without(root, Set.of(path));
        left.computeIfAbsent(root, _ -> new HashSet<>()).remove(path);
      }
      ModuleResolver fresh = ModuleResolver.of(List.of(PROJECT, LIBRARY), Set.of());
      for (var entry : left.entrySet()) {
        fresh = fresh.with(entry.getKey(), entry.getValue());
      }
      for (String name : List.of("a", "b", "src.a", "c")) {
        assertThat(changed.resolve(name)).isEqualTo(fresh.resolve(name));
      }
      assertThat(before.resolve("a")).isEqualTo(answerBefore);
    }
  }

  @Test
  void manyFilesAreNoTrouble() {
    Set<String> files = new HashSet<>();
    IntStream.range(0, 5000).forEach(i -> files.add("src/m" + i % 50 + "/n" + i + ".lua"));
    ModuleResolver resolver = ModuleResolver.of(List.of(PROJECT), Set.of()).with(PROJECT, files);

    for (int i = 0; i < 5000; i++) {
      assertThat(resolver.resolve("m" + i % 50 + ".n" + i))
          .isEqualTo(new Resolution.Found(PROJECT, "src/m" + i % 50 + "/n" + i + ".lua"));
    }
  }
}
