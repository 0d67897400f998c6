package dev.luna.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The values of literals.
class LiteralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "\"plain\" | plain",
        "'it''s' | it''s",
        "'\\'' | '",
        "\"\\65\\066\\x43\" | ABC",
        "\"a\\z   b\" | ab",
        "\"\\u{48}\\u{20AC}\" | H€",
        "\"\\xE2\\x82\\xAC\" | €",
        "\"\\xE9\" | é",
        "\"größe\" | größe",
        "\"größe\\x21\" | größe!",
        "[[a]] | a",
        "[==[a]]b]==] | a]]b",
        "[[\\n]] | \\n",
        "\"open | open",
        "\"open\\\" | open\"",
        "[[open | open",
        "[==[open]] | open]]",
      })
  void stringsAsCharacters(String literal, String value) {
    assertThat(StringLiterals.value(literal)).isEqualTo(value);
  }

  @Test
  void lineBreaksInLongStringsAreLineFeeds() {
    assertThat(StringLiterals.value("[[\r\na\rb\n\rc\nd]]")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void emptyAndBrokenStringsHaveAValue() {
    assertThat(StringLiterals.value("\"\"")).isEmpty();
    assertThat(StringLiterals.value("\"")).isEmpty();
    assertThat(StringLiterals.value("\"\\")).isEmpty();
    assertThat(StringLiterals.value("[[]]")).isEmpty();
    assertThat(StringLiterals.value("[[")).isEmpty();
    assertThat(StringLiterals.value("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7F | 7f",
        "80 | c280",
        "7FF | dfbf",
        "800 | e0a080",
        "D800 | eda080",
        "FFFF | efbfbf",
        "10000 | f0908080",
        "1FFFFF | f7bfbfbf",
        "200000 | f888808080",
        "3FFFFFF | fbbfbfbfbf",
        "4000000 | fc8480808080",
        "7FFFFFFF | fdbfbfbfbfbf",
      })
  void codePointsBecomeTheBytesThatLuaWrites(String codePoint, String bytes) {
    byte[] written =
        StringLiterals.bytes("\"\\u{" + codePoint + "}\"", StandardCharsets.UTF_8, Dialect.LUA54);
    assertThat(HexFormat.of().formatHex(written)).isEqualTo(bytes);
  }

  @Test
  void escapesMeanWhatTheDialectSays() {
    assertThat(bytes("\"\\x41\\z  b\"", Dialect.LUA51)).isEqualTo("x41z  b");
    assertThat(bytes("\"\\x41\\z  b\"", Dialect.LUA52)).isEqualTo("Ab");
    assertThat(bytes("\"\\u{41}\"", Dialect.LUA52)).isEqualTo("u{41}");
    assertThat(bytes("\"\\u{41}\"", Dialect.LUA53)).isEqualTo("A");
  }

  private static String bytes(String literal, Dialect dialect) {
    return new String(
        StringLiterals.bytes(literal, StandardCharsets.UTF_8, dialect), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "5.4, 12, 12",
    "5.1, 12, 12.0",
    "5.4, 1., 1.0",
    "5.4, .5, 0.5",
    "5.4, 1e2, 100.0",
    "5.4, 0x10, 16",
    "5.4, 0xA.8, 10.5",
    "5.4, 0xA.8p1, 21.0",
    "5.4, 0x1p4, 16.0",
    "5.4, 9223372036854775807, 9223372036854775807",
    "5.4, 9223372036854775808, 9.223372036854776E18",
    "5.4, 0xffffffffffffffff, -1",
    "5.2, 0xffffffffffffffff, 1.8446744073709552E19",
    "5.4, 1e400, Infinity",
    "luajit, 12, 12.0",
    "luajit, 12LL, 12",
    "luajit, 0xFFFFFFFFFFFFFFFFULL, -1",
    "luajit, 3i, 3.0",
    "luajit, 0b101, 5.0",
  })
  void numbers(String dialect, String literal, String value) {
    assertThat(NumberLiterals.value(literal, Dialect.ofOption(dialect).orElseThrow()))
        .map(String::valueOf)
        .contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "5.4, 1LL",
    "5.4, 0x",
    "5.4, 1e",
    "5.4, x",
    "5.4, NaN",
    "5.1, 0b1",
    "luajit, 0x1.8LL"
  })
  void whatIsNoNumberHasNoValue(String dialect, String literal) {
    assertThat(NumberLiterals.value(literal, Dialect.ofOption(dialect).orElseThrow())).isEmpty();
  }
}
