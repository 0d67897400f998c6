package dev.luna.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FixtureTest {

  @Test
  void plainTextIsOneFileWithNothingTakenOut() {
    Fixture fixture = Fixture.parse("local x = 1 -- a comment\r\nreturn x");

    assertThat(fixture.dialect()).isEmpty();
    assertThat(fixture.file().name()).isEqualTo("main.lua");
    assertThat(fixture.file().text()).isEqualTo("local x = 1 -- a comment\r\nreturn x");
  }

  @Test
  void emptyTextIsAnEmptyFile() {
    assertThat(Fixture.parse("").file().text()).isEmpty();
  }

  @Test
  void cursorsAreTakenOutAndTheirOffsetsKept() {
    Fixture.File file = Fixture.parse("local é𝄞$0 = f($0)").file();

    assertThat(file.text()).isEqualTo("local é𝄞 = f()");
    assertThat(file.cursors()).containsExactly(9, 14);
    assertThatThrownBy(file::cursor).hasMessage("expected one cursor in main.lua, found 2");
  }

  @Test
  void filesAreSplitAndNamed() {
    Fixture fixture =
        Fixture.parse(
            """
            --- dialect: 5.1
            --- file: a/m.lua
            return {}
            --- file: empty.lua
            --- file: b.lua
            require("a.m")$0
            """);

    assertThat(fixture.dialect()).contains("5.1");
    assertThat(fixture.files())
        .extracting(Fixture.File::name)
        .containsExactly("a/m.lua", "empty.lua", "b.lua");
    assertThat(fixture.file("a/m.lua").text()).isEqualTo("return {}\n");
    assertThat(fixture.file("empty.lua").text()).isEmpty();
    assertThat(fixture.cursorFile().name()).isEqualTo("b.lua");
  }

  @Test
  void textBeforeTheFirstFileIsMain() {
    Fixture fixture = Fixture.parse("x = 1\n--- file: b.lua\ny = 2\n");

    assertThat(fixture.files()).extracting(Fixture.File::name).containsExactly("main.lua", "b.lua");
  }

  @Test
  void dialectCountsOnlyAsTheFirstLine() {
    Fixture fixture = Fixture.parse("x = 1\n--- dialect: 5.1\n");

    assertThat(fixture.dialect()).isEmpty();
    assertThat(fixture.file().text()).contains("--- dialect: 5.1");
  }

  @Test
  void caretsMarkTheLineAboveTheRunOfMarkers() {
    Fixture.File file =
        Fixture.parse(
                """
                local x = 1
                local yy = zzz + x
                --    ^^ unused local
                --         ^^^
                return yy
                """)
            .file();

    assertThat(file.text()).isEqualTo("local x = 1\nlocal yy = zzz + x\nreturn yy\n");
    assertThat(file.ranges()).extracting(file::covered).containsExactly("yy", "zzz");
    assertThat(file.ranges()).extracting(Fixture.Marked::label).containsExactly("unused local", "");
  }

  @Test
  void caretsStandWhereTheReaderSeesThem() {
    Fixture.File file = Fixture.parse("f($0abc, d)\n--  ^^^\n--        ^\n").file();

    assertThat(file.ranges()).extracting(file::covered).containsExactly("abc", ")");
  }

  @Test
  void angleMarksFromColumnZero() {
    Fixture.File file = Fixture.parse("break\n--<^^ no loop\n").file();

    assertThat(file.covered(file.range())).isEqualTo("break");
    assertThat(file.range().label()).isEqualTo("no loop");
  }

  @Test
  void barMarksAnEmptyPlaceAlsoBehindTheLine() {
    Fixture.File file = Fixture.parse("x = f(\n--    | expected an argument\n").file();

    assertThat(file.range()).isEqualTo(new Fixture.Marked(6, 6, "expected an argument"));
  }

  @Test
  void markerBehindItsLineIsRefused() {
    assertThatThrownBy(() -> Fixture.parse("x = 1\n--    ^ here\n"))
        .hasMessageContaining("--    ^ here under x = 1");
  }
}
