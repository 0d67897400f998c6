package dev.luna.ide.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.SomeFiles;
import dev.luna.project.TestWorkspace;
import dev.luna.testkit.Fixture;
import dev.luna.text.SourceText;
import dev.luna.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What stands under the cursor becomes `new`, or a sentence says why it cannot.
class RenameTest {

  private static String renamed(String fixture) {
    SomeFiles files = SomeFiles.of(fixture);
    RenameResult result =
        files.ask(analysis -> Rename.at(analysis, files.file(), files.cursor(), "new"));
    return switch (result) {
      case RenameResult.Refused(var reason) -> reason;
      case RenameResult.Edits(var byFile) -> {
        List<String> texts = new ArrayList<>();
        for (Fixture.File file : files.fixture().files()) {
          List<TextEdit> edits = byFile.getOrDefault(TestWorkspace.id(file.name()), List.of());
          texts.add(SourceText.of(file.text()).edit(edits).text().strip());
        }
        yield String.join("\n--\n", texts);
      }
    };
  }

  @Test
  void localVariable() {
    assertThat(renamed("local o$0ld = 1\nlocal function f() return old end\nlocal other = old"))
        .isEqualTo("local new = 1\nlocal function f() return new end\nlocal other = new");
  }

  @Test
  void parameterWithItsComment() {
    assertThat(renamed("---@param old string\nlocal function f(old) return o$0ld end"))
        .isEqualTo("---@param new string\nlocal function f(new) return new end");
  }

  @Test
  void fieldOfAModule() {
    assertThat(
            renamed(
                """
                --- file: m.lua
                local M = {}
                function M.old() end
                return M
                --- file: main.lua
                local m = require("m")
                m.ol$0d(m["old"])
                """))
        .isEqualTo(
            "local M = {}\nfunction M.new() end\nreturn M\n--\n"
                + "local m = require(\"m\")\nm.new(m[\"new\"])");
  }

  @Test
  void methodOfAClassInAllFiles() {
    assertThat(
            renamed(
                """
                --- file: a.lua
                ---@class A
                local A = {}
                function A:o$0ld() end
                ---@class B
                local B = {}
                function B:old() end
                --- file: b.lua
                ---@param a A
                ---@param b B
                local function f(a, b) a:old() b:old() end
                """))
        .contains("function A:new()", "function B:old()", "a:new() b:old()");
  }

  @Test
  void classInComments() {
    assertThat(renamed("---@class Ol$0d\n---@class X: Old\n---@type Old[]\nlocal x"))
        .isEqualTo("---@class new\n---@class X: new\n---@type new[]\nlocal x");
  }

  @Test
  void label() {
    assertThat(renamed("goto o$0ld\n::old::")).isEqualTo("goto new\n::new::");
  }

  @Test
  void globalInAllFiles() {
    assertThat(renamed("--- file: a.lua\nOld = 1\n--- file: b.lua\nprint(O$0ld, _G.Old)"))
        .isEqualTo("new = 1\n--\nprint(new, _G.new)");
  }

  @Test
  void refusedIfAnInnerVariableWouldTakeTheName() {
    assertThat(renamed("local o$0ld = 1\ndo local new = 2 print(old, new) end"))
        .isEqualTo("line 2 of main.lua would mean another 'new'");
  }

  @Test
  void refusedIfItWouldTakeTheNameOfAnother() {
    assertThat(renamed("local new = 1\ndo local o$0ld = 2 print(old, new) end"))
        .isEqualTo("line 2 of main.lua would mean another 'new'");
  }

  @Test
  void refusedIfAGlobalWouldBeHidden() {
    assertThat(renamed("local o$0ld = 1\nprint(new, old)"))
        .isEqualTo("line 2 of main.lua would mean another 'new'");
  }

  @Test
  void refusedIfTheFieldIsThere() {
    assertThat(renamed("local M = { old = 1, new = 2 }\nprint(M.ol$0d)\nreturn M"))
        .isEqualTo("there is another 'new' already");
  }

  @Test
  void refusedInTheStandardLibrary() {
    assertThat(renamed("print(string.form$0at('x'))"))
        .isEqualTo("'format' belongs to string.lua, which is not yours");
  }

  @Test
  void refusedForTheReceiver() {
    assertThat(renamed("local A = {}\nfunction A:f() return se$0lf end"))
        .isEqualTo("'self' is declared by the ':' of its function");
  }

  @Test
  void refusedForWhatIsNoName() {
    SomeFiles files = SomeFiles.of("local o$0ld = 1");
    for (String wrong : List.of("end", "1a", "a b", "")) {
      RenameResult result =
          files.ask(analysis -> Rename.at(analysis, files.file(), files.cursor(), wrong));
      assertThat(result).as(wrong).isInstanceOf(RenameResult.Refused.class);
    }
  }
}
