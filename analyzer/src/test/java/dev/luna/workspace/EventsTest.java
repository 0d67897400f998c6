package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.Rule;
import dev.luna.check.RuleSettings;
import dev.luna.config.GlobalNames;
import dev.luna.config.Level;
import dev.luna.syntax.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is worked out anew after a change: exactly what could be different.
class EventsTest {
  private static final String MODULE =
      """
      local M = {}
      --- says what it is
      function M.name() return "a" end
      function M.size() local n = 1 return n end
      return M
      """;

  private final TestProject project =
      TestProject.of(
          Map.of(
              "m.lua",
              MODULE,
              "names.lua",
              """
              local m = require('m')
              local s = m.name()
              print(s:upper(), s.missing)
              ---@class stringlib
              string = {}
              """,
              "sizes.lua",
              "local m = require('m')\nlocal n = m.size()\nprint(n.missing)\n",
              "alone.lua",
              "local x = 1\nprint(x)\n"));

  EventsTest() {
    project.analyse();
    project.takeTrace();
  }

  /// What an edit makes to be read and analysed.
  private List<String> after(Runnable change) {
    change.run();
    project.analyse();
    return project.takeTrace();
  }

  private List<String> after(String name, String text) {
    return after(() -> project.write(name, text));
  }

  @Test
  void typingInABodyConcernsOneFile() {
    assertThat(after("m.lua", MODULE.replace("local n = 1", "local n, other = 1, 2")))
        .containsExactly("READ m.lua", "ANALYSIS m.lua");
  }

  @Test
  void aCommentConcernsItsOwnFile() {
    assertThat(after("m.lua", MODULE.replace("says what", "tells what")))
        .containsExactly("READ m.lua", "ANALYSIS m.lua");
  }

  @Test
  void movingCodeDownConcernsItsOwnFile() {
    assertThat(after("m.lua", "\n\n\n" + MODULE)).containsExactly("READ m.lua", "ANALYSIS m.lua");
  }

  @Test
  void anotherResultConcernsThoseWhoReadIt() {
    assertThat(after("m.lua", MODULE.replace("return \"a\"", "return 12")))
        .containsExactly("READ m.lua", "ANALYSIS m.lua", "ANALYSIS names.lua");
    assertThat(after("m.lua", MODULE.replace("local n = 1", "local n = 'one'")))
        .contains("ANALYSIS sizes.lua")
        .doesNotContain("ANALYSIS alone.lua");
  }

  /// What `b.lua` has asked of `c.lua` is kept when `z.lua` asks for the same: it depends on
  /// `c.lua` no less for that. Other rules than the one are quiet: some go to `c.lua` themselves.
  @Test
  void anotherResultConcernsThoseWhoWereGivenAKeptAnswer() {
    Map<String, RuleSettings.Choice> one = new HashMap<>(RuleSettings.NOTHING.codes());
    one.put(Rule.UNDEFINED_FIELD.code(), new RuleSettings.Choice(Level.ERROR, true));
    project.configure(
        Dialect.LUA54,
        new RuleSettings(one, Map.of(), GlobalNames.NONE),
        List.of(TestProject.ROOT));
    String name = "local M = {}\nfunction M.name() return 'c' end\nreturn M\n";
    project.write("c.lua", name);
    project.write(
        "b.lua",
        """
        local c = require('c')
        local M = {}
        function M.label() return c.name() end
        print(M.label():missing())
        return M
        """);
    project.write("z.lua", "print(require('b').label():missing())\n");
    project.analyse("b.lua");
    project.analyse("z.lua");
    assertThat(project.state("z.lua").toString()).contains("'string' has no field");
    project.analyse();
    project.takeTrace();
    assertThat(after("c.lua", name.replace("'c'", "12")))
        .containsExactlyInAnyOrder(
            "READ c.lua", "ANALYSIS b.lua", "ANALYSIS c.lua", "ANALYSIS z.lua");
    assertThat(project.state("z.lua").toString()).doesNotContain("'string' has no field");
  }

  /// What nobody has open is analysed, too, when somebody asks about the whole project.
  @Test
  void anotherResultConcernsClosedFilesThatReadIt() {
    project.writeClosed("names.lua", project.texts().get("names.lua"));
    project.writeClosed("sizes.lua", project.texts().get("sizes.lua"));
    project.analyse();
    project.takeTrace();
    assertThat(project.state("names.lua").toString()).contains("'string' has no field");
    assertThat(after("m.lua", MODULE.replace("return \"a\"", "return 12")))
        .containsExactly("READ m.lua", "ANALYSIS m.lua", "ANALYSIS names.lua");
    assertThat(project.state("names.lua").toString()).doesNotContain("'string' has no field");
  }

  @Test
  void anotherNameForTheSameValueConcernsThoseWhoWereToldTheNames() {
    project.write("one.lua", "local M = {}\nM.other = 's'\nreturn M\n");
    project.write("misses.lua", "print(require('one').nmae)\n");
    assertThat(project.state("misses.lua").toString()).doesNotContain("did you mean");
    project.analyse();
    project.takeTrace();
    assertThat(after("one.lua", "local M = {}\nM.name = 's'\nreturn M\n"))
        .containsExactlyInAnyOrder("READ one.lua", "ANALYSIS one.lua", "ANALYSIS misses.lua");
    assertThat(project.state("misses.lua").toString()).contains("did you mean 'name'");
  }

  @Test
  void aNewGlobalConcernsThoseWhoMissedIt() {
    project.write("uses.lua", "print(Later)\n");
    project.analyse();
    project.takeTrace();
    assertThat(after("defines.lua", "Later = 1\n"))
        .containsExactlyInAnyOrder("READ defines.lua", "ANALYSIS defines.lua", "ANALYSIS uses.lua");
  }

  @Test
  void aNewFileConcernsThoseWhoRequiredItInVain() {
    project.write("wants.lua", "local late = require('late')\nprint(late.x.y)\n");
    project.analyse();
    project.takeTrace();
    assertThat(after("late.lua", "return { x = { z = 1 } }\n"))
        .containsExactlyInAnyOrder("READ late.lua", "ANALYSIS late.lua", "ANALYSIS wants.lua");
  }

  @Test
  void aFileThatGoesConcernsThoseWhoFoundIt() {
    assertThat(after(() -> project.remove("m.lua")))
        .containsExactlyInAnyOrder("ANALYSIS names.lua", "ANALYSIS sizes.lua");
  }

  @Test
  void aFileThatComesBackUnchangedConcernsThoseWhoFoundIt() {
    project.remove("m.lua");
    project.write("m.lua", MODULE);
    project.analyse();
    List<String> trace = project.takeTrace();
    assertThat(trace).containsExactly("READ m.lua", "ANALYSIS m.lua");
  }

  @Test
  void whatNobodyReadsConcernsNobodyElse() {
    assertThat(after("alone.lua", "local x = 2\nprint(x)\n"))
        .containsExactly("READ alone.lua", "ANALYSIS alone.lua");
  }

  /// A file in another root, which the project does not see.
  private void addAnotherRoot() {
    project.writeIn("other", "other.lua", "print(Given)\n");
    project.analyse();
    project.takeTrace();
  }

  private static final String[] ALL_OF_THE_PROJECT = {
    "ANALYSIS alone.lua", "ANALYSIS m.lua", "ANALYSIS names.lua", "ANALYSIS sizes.lua"
  };

  @Test
  void otherSeveritiesConcernTheFilesOfTheirRealm() {
    addAnotherRoot();
    RuleSettings strict =
        new RuleSettings(
            Map.of(Rule.UNDEFINED_FIELD.code(), new RuleSettings.Choice(Level.ERROR, false)),
            Map.of(),
            GlobalNames.NONE);
    assertThat(after(() -> project.configure(Dialect.LUA54, strict, List.of(TestProject.ROOT))))
        .containsExactlyInAnyOrder(ALL_OF_THE_PROJECT);
    assertThat(project.state("names.lua").toString()).contains("undefined-field, severity=ERROR");
  }

  @Test
  void otherGlobalsConcernTheFilesOfTheirRealm() {
    project.write("alone.lua", "print(Given)\n");
    addAnotherRoot();
    assertThat(project.state("alone.lua").toString()).contains("'Given'");
    RuleSettings given =
        new RuleSettings(Map.of(), Map.of(), new GlobalNames(Set.of("Given"), Set.of(), List.of()));
    assertThat(after(() -> project.configure(Dialect.LUA54, given, List.of(TestProject.ROOT))))
        .containsExactlyInAnyOrder(ALL_OF_THE_PROJECT);
    assertThat(project.state("alone.lua").toString()).doesNotContain("'Given'");
    assertThat(project.state("other.lua").toString()).contains("'Given'");
  }

  @Test
  void anotherDialectConcernsTheFilesOfItsRealm() {
    project.write("alone.lua", "goto done\n::done::\n");
    addAnotherRoot();
    assertThat(project.state("alone.lua")).isEmpty();
    assertThat(
            after(() ->
                project.configure(Dialect.LUA51, RuleSettings.DEFAULT, List.of(TestProject.ROOT))))
        .containsExactlyInAnyOrder(ALL_OF_THE_PROJECT);
    assertThat(project.state("alone.lua").toString()).contains("goto");
  }

  @Test
  void theSameSettingsAgainConcernNobody() {
    addAnotherRoot();
    assertThat(
            after(() ->
                project.configure(Dialect.LUA54, RuleSettings.DEFAULT, List.of(TestProject.ROOT))))
        .isEmpty();
  }

  /// Who sees another root now, and asked for what is in it.
  @Test
  void anotherRootConcernsThoseWhoMissedWhatItHas() {
    project.write("alone.lua", "print(Given)\n");
    project.writeIn("library", "library.lua", "Given = 1\n");
    addAnotherRoot();
    assertThat(
            after(() ->
                project.configure(
                    Dialect.LUA54, RuleSettings.DEFAULT, List.of(TestProject.ROOT, "library"))))
        .containsExactly("ANALYSIS alone.lua");
    assertThat(project.state("alone.lua").toString()).doesNotContain("'Given'");
  }

  /// One in which somebody works lies in another project as soon as that is known.
  @Test
  void aFileThatMovesToAnotherRootConcernsThoseWhoSawItThere() {
    project.write("names.lua", "print(Moved)\n");
    project.write("moves.lua", "Moved = 1\n");
    addAnotherRoot();
    assertThat(project.state("names.lua").toString()).doesNotContain("'Moved'");
    assertThat(after(() -> project.writeIn("other", "moves.lua", "Moved = 1\n")))
        .containsExactlyInAnyOrder("READ moves.lua", "ANALYSIS moves.lua", "ANALYSIS names.lua");
    assertThat(project.state("names.lua").toString()).contains("'Moved'");
    assertThat(after("other.lua", "print(Moved)\n"))
        .containsExactly("READ other.lua", "ANALYSIS other.lua");
  }

  /// Each edit exports and uses a name that was never there before: what was found out about the
  /// names of before is thrown away now and then.
  @Test
  void answersAboutWhatIsNoMoreAreNotKeptForEver() {
    int most = 0;
    int mostOfTheFirst = 0;
    for (int edit = 0; edit < 2_000; edit++) {
      String name = "name" + edit;
      project.write("m.lua", MODULE.replace("name", name));
      project.write(
          "names.lua", "local m = require('m')\nprint(m.%s():upper(), m.x)\n".formatted(name));
      project.analyse("m.lua");
      project.analyse("names.lua");
      most = Math.max(most, project.snapshot().keptAnswers());
      mostOfTheFirst = edit < 600 ? most : mostOfTheFirst;
    }
    assertThat(mostOfTheFirst).isGreaterThan(100);
    assertThat(most).isLessThan(mostOfTheFirst * 2);
  }
}
