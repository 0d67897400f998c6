package dev.luna.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.index.CancelToken;
import dev.luna.infer.FileTypes;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import dev.luna.types.LuaType;
import dev.luna.workspace.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Code is mostly half written when somebody asks what may follow: real files are cut at places
/// where a member of a value stands whose type is known, and that member has to be offered.
class HalfWrittenTest {
  private static final List<String> PROJECTS = List.of("pl", "busted", "luarocks", "http");
  private static final int SEED = 1;
  private static final int PLACES = 4;

  private final Corpus corpus = Corpus.require();

  /// What is missing behind the `.` or `:`.
  enum Cut {
    NAME {
      @Override
      String of(String text, Member member) {
        return text.substring(0, member.start()) + text.substring(member.end());
      }
    },
    REST_OF_LINE {
      @Override
      String of(String text, Member member) {
        int end = text.indexOf('\n', member.end());
        return text.substring(0, member.start()) + (end < 0 ? "" : text.substring(end));
      }
    },
    REST_OF_FILE {
      @Override
      String of(String text, Member member) {
        return text.substring(0, member.start());
      }
    };

    abstract String of(String text, Member member);
  }

  /// A member where it stands.
  record Member(int start, int end, String name) {}

  @ParameterizedTest
  @EnumSource
  void theMemberThatStoodThereIsOffered(Cut cut) throws IOException {
    Random random = new Random(SEED);
    int asked = 0;
    List<String> missed = new ArrayList<>();
    for (String project : PROJECTS) {
      Map<String, String> files = files(project);
      TestWorkspace workspace = TestWorkspace.of(Dialect.LUA51, RuleSettings.DEFAULT, files);
      for (String file : files.keySet()) {
        String text = files.get(file);
        List<Member> members = new ArrayList<>(members(workspace, file));
        Collections.shuffle(members, random);
        for (Member member : members.subList(0, Math.min(PLACES, members.size()))) {
          workspace.write(file, cut.of(text, member));
          asked++;
          if (!offered(workspace, file, member.start()).contains(member.name())) {
            missed.add(file + ":" + line(text, member.start()) + " " + member.name());
          }
        }
        workspace.write(file, text);
      }
    }
    assertThat(asked).isGreaterThan(650);
    assertThat(missed)
        .as("not offered of %d, seed %d", asked, SEED)
        .hasSizeLessThanOrEqualTo(asked * 5 / 100);
  }

  private static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private static List<String> offered(TestWorkspace workspace, String file, int offset) {
    return TestWorkspace.deep(() ->
        Completions.at(
                Analysis.of(workspace.snapshot(), new CancelToken()),
                TestWorkspace.id(file),
                offset)
            .stream()
            .map(Completion::label)
            .toList());
  }

  private Map<String, String> files(String project) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = Path.of("/usr/share/lua/5.1", project).toRealPath();
    for (Path file : corpus.paths()) {
      if (file.startsWith(root)) {
        String text = SourceText.decode(Files.readAllBytes(file)).text();
        files.put(project + "/" + root.relativize(file), text);
      }
    }
    assertThat(files).as(project).isNotEmpty();
    return files;
  }

  /// Those that are read, of values that have them.
  private static List<Member> members(TestWorkspace workspace, String file) {
    return TestWorkspace.deep(() -> {
      FileTypes types = workspace.types(file);
      List<Member> found = new ArrayList<>();
      Set<Integer> assigned = new HashSet<>();
      TreeWalk.walk(
          types.file().tree().chunk(),
          node -> {
            switch (node) {
              case Stat.Assign assign ->
                  assign.targets().forEach(target -> assigned.add(target.id()));
              case Expr.Index index when !assigned.contains(index.id()) ->
                  add(types, types.of(index.base()), index.name(), found);
              case Expr.MethodCall call ->
                  add(types, types.of(call.receiver()), call.method(), found);
              default -> {}
            }
            return true;
          });
      return found;
    });
  }

  private static void add(FileTypes types, LuaType owner, Ident name, List<Member> found) {
    if (!name.isMissing() && types.fieldNames(owner).contains(name.name())) {
      found.add(new Member(name.span().start(), name.span().end(), name.name()));
    }
  }
}
