package dev.luna.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.index.CancelToken;
import dev.luna.infer.FileTypes;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.LuaType;
import dev.luna.workspace.Analysis;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Code is mostly half written when somebody asks.
class HalfWrittenTest {

  /// A member that stands somewhere, and whose owner's type is known.
  private record Written(int start, int end, String name) {}

  private static Map<String, String> project(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = Path.of("/usr/share/lua/5.1", name);
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(p -> p.toString().endsWith(".lua")).toList()) {
        files.put(
            name + "/" + root.relativize(file),
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static List<Written> members(TestWorkspace workspace, String file) {
    return TestWorkspace.deep(
        () -> {
          FileTypes types = workspace.types(file);
          List<Written> found = new ArrayList<>();
          java.util.Set<Integer> targets = new java.util.HashSet<>();
          TreeWalk.walk(
              types.file().tree().chunk(),
              node -> {
                switch (node) {
                  case dev.luna.syntax.Stat.Assign assign -> assign.targets().forEach(t -> targets.add(t.id()));
                  case Expr.Index index when targets.contains(index.id()) -> {}
                  case Expr.Index index -> add(types, types.of(index.base()), index.name(), found);
                  case Expr.MethodCall call ->
                      add(types, types.of(call.receiver()), call.method(), found);
                  default -> {}
                }
                return true;
              });
          return found;
        });
  }

  private static void add(FileTypes types, LuaType owner, Ident name, List<Written> found) {
    if (!name.isMissing() && types.fieldNames(owner).contains(name.name())) {
      found.add(new Written(name.span().start(), name.span().end(), name.name()));
    }
  }

  @Test
  void theMemberThatStoodThereIsOffered() throws IOException {
    Random random = new Random(1);
    int[] offered = new int[3];
    int[] asked = new int[3];
    for (String project : List.of("pl", "busted", "luarocks", "http")) {
      Map<String, String> files = project(project);
      TestWorkspace workspace =
          TestWorkspace.of(Dialect.LUA51, RuleSettings.DEFAULT, files);
      for (String file : files.keySet()) {
        String text = files.get(file);
        List<Written> members = new ArrayList<>(members(workspace, file));
        Collections.shuffle(members, random);
        for (Written member : members.subList(0, Math.min(4, members.size()))) {
          for (int kind = 0; kind < 3; kind++) {
            workspace.write(file, cut(text, member, kind));
            List<Completion> found =
                TestWorkspace.deep(
                    () ->
                        Completions.at(
                            Analysis.of(workspace.snapshot(), new CancelToken()),
                            TestWorkspace.id(file),
                            member.start()));
            asked[kind]++;
            if (found.stream().anyMatch(c -> c.label().equals(member.name()))) {
              offered[kind]++;
            } else {
              int line = (int) text.substring(0, member.start()).chars().filter(c -> c == '\n').count() + 1;
              int from = text.lastIndexOf('\n', member.start()) + 1;
              int to = text.indexOf('\n', member.end());
              System.out.println(kind + " " + file + ":" + line + " " + member.name() + " <- " + text.substring(from, to < 0 ? text.length() : to));
            }
          }
        }
        workspace.write(file, text);
      }
    }
    for (int kind = 0; kind < 3; kind++) {
      System.out.println("kind " + kind + ": " + offered[kind] + " of " + asked[kind]);
    }
    assertThat(offered[0]).isGreaterThan(asked[0] * 95 / 100);
  }

  private static String cut(String text, Written member, int kind) {
    String before = text.substring(0, member.start());
    return switch (kind) {
      case 0 -> before + text.substring(member.end());
      case 1 -> {
        int end = text.indexOf('\n', member.end());
        yield end < 0 ? before : before + text.substring(end);
      }
      default -> before;
    };
  }
}
