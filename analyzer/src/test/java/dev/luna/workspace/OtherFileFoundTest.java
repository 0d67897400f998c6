package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.Finding;
import dev.luna.check.RuleSettings;
import dev.luna.infer.FileTypes;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A request finds another file when one comes that is looked for first, and when it goes again. No
/// file that was there changes.
class OtherFileFoundTest {
  private final TestWorkspace workspace =
      TestWorkspace.of(
          Dialect.LUA54,
          RuleSettings.DEFAULT,
          Map.of(
              "a/init.lua", "return { value = 'text', folder = 1 }\n",
              "reader.lua", "local a = require('a')\nprint(a.value)\nprint(a.folder)\n",
              "between.lua", "return { get = function() return require('a').value end }\n",
              "further.lua", "print(require('between').get())\n"));

  @BeforeEach
  void addAndAsk() {
    assertThat(findings()).isEmpty();
    assertThat(printed("reader.lua")).containsExactly("\"text\"", "1");
    assertThat(printed("further.lua")).containsExactly("\"text\"");
    workspace.write("a.lua", "return { value = 2 }\n");
  }

  @Test
  void readersSeeTheFileThatComes() {
    assertThat(findings()).containsExactly("undefined-field");
    assertThat(printed("reader.lua").getFirst()).isEqualTo("2");
    assertThat(printed("further.lua")).containsExactly("2");
  }

  @Test
  void readersSeeTheOldFileWhenTheNewOneGoes() {
    assertThat(findings()).isNotEmpty();
    assertThat(printed("further.lua")).containsExactly("2");
    workspace.remove("a.lua");
    assertThat(findings()).isEmpty();
    assertThat(printed("reader.lua")).containsExactly("\"text\"", "1");
    assertThat(printed("further.lua")).containsExactly("\"text\"");
  }

  private List<String> findings() {
    return workspace.analysis("reader.lua").findings().stream().map(Finding::code).toList();
  }

  /// The types of what a file prints.
  private List<String> printed(String file) {
    FileTypes types = workspace.types(file);
    List<String> printed = new ArrayList<>();
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          if (node instanceof Expr.Call(_, _, Expr.NameRef(_, _, var name), var args)
              && name.equals("print")) {
            printed.add(TypePrinter.plain().print(types.of(args.values().getFirst())));
          }
          return true;
        });
    return printed;
  }
}
