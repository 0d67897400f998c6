package dev.luna.ide.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.SomeFiles;
import dev.luna.project.TestWorkspace;
import dev.luna.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each name of the text with what it is.
class SemanticTokensTest {

  private static List<String> shown(String text, Optional<Span> range) {
    SomeFiles files = SomeFiles.of(text);
    return files.ask(analysis ->
        SemanticTokens.of(analysis, TestWorkspace.id("main.lua"), range).stream()
            .map(token -> shown(text, token))
            .toList());
  }

  private static String shown(String text, SemanticToken token) {
    String modifiers =
        token.modifiers().stream()
            .sorted(Comparator.naturalOrder())
            .map(m -> " " + m)
            .collect(Collectors.joining());
    return text.substring(token.span().start(), token.span().end())
        + " "
        + token.kind()
        + modifiers;
  }

  @Test
  void variablesParametersAndFunctions() {
    assertThat(shown("local function f(a) local b <const> = a return f(b) end", Optional.empty()))
        .containsExactly(
            "f FUNCTION DECLARATION",
            "a PARAMETER DECLARATION",
            "b VARIABLE DECLARATION READONLY",
            "a PARAMETER",
            "f FUNCTION",
            "b VARIABLE READONLY");
  }

  @Test
  void globalsAndFieldsOfTheStandardLibrary() {
    assertThat(shown("x = string.format(\"a\")", Optional.empty()))
        .containsExactly(
            "x VARIABLE GLOBAL",
            "string VARIABLE GLOBAL DEFAULT_LIBRARY",
            "format METHOD DEFAULT_LIBRARY");
  }

  @Test
  void fieldsAndMethods() {
    assertThat(
            shown(
                "local M = { size = 1 }\nfunction M:grow() self.size = 2 end\nreturn M",
                Optional.empty()))
        .containsExactly(
            "M VARIABLE DECLARATION",
            "size PROPERTY",
            "M VARIABLE",
            "grow METHOD",
            "self VARIABLE",
            "size PROPERTY",
            "M VARIABLE");
  }

  @Test
  void typesInComments() {
    assertThat(shown("---@class A\n---@type A\nlocal a", Optional.empty()))
        .containsExactly("A CLASS DECLARATION", "A CLASS", "a VARIABLE DECLARATION");
  }

  @Test
  void onlyWhatIsAskedFor() {
    assertThat(shown("local a = 1\nlocal b = 2\nlocal c = 3", Optional.of(new Span(12, 23))))
        .containsExactly("b VARIABLE DECLARATION");
  }
}
