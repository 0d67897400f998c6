package dev.luna.ide.hints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.SomeFiles;
import dev.luna.project.TestWorkspace;
import dev.luna.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The text with its hints in `«»`.
class InlayHintsTest {

  private static String shown(String text) {
    SomeFiles files = SomeFiles.of(text);
    List<InlayHint> hints =
        files.ask(analysis ->
            InlayHints.of(analysis, TestWorkspace.id("main.lua"), new Span(0, text.length())));
    StringBuilder shown = new StringBuilder(text);
    for (InlayHint hint : hints.reversed()) {
      shown.insert(hint.offset(), "«" + hint.text() + "»");
    }
    return shown.toString();
  }

  @Test
  void parametersBeforeLiterals() {
    assertThat(shown("local function f(name, n, flag) end\nf(\"a\", 2, true)"))
        .endsWith("f(«name:»\"a\", 2, «flag:»true)");
  }

  @Test
  void notBeforeWhatHasAName() {
    assertThat(shown("local function f(name) end\nlocal other = 1\nf(other)")).endsWith("f(other)");
  }

  @Test
  void methodsHideTheirReceiver() {
    assertThat(shown("local A = {}\nfunction A:f(first) end\nA:f(1)\nA.f(A, 1)"))
        .endsWith("A:f(«first:»1)\nA.f(A, «first:»1)");
  }

  @Test
  void typesOfWhatCallsGive() {
    assertThat(shown("local a, b = tonumber(\"1\"), io.open(\"x\")\nlocal c = 1"))
        .contains("local a, b«: file?» =")
        .endsWith("local c = 1");
  }

  @Test
  void theEndOfALongFunction() {
    String body = "  print(1)\n".repeat(30);
    assertThat(shown("function M_long()\n" + body + "end")).endsWith("end«M_long»");
    assertThat(shown("function short()\nend")).endsWith("end");
  }
}
