package dev.luna.ide.signature;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.SomeFiles;
import dev.luna.text.Span;
import org.junit.jupiter.api.Test;

/// The active parameter stands in brackets; of several signatures the active one is shown.
class SignatureHelpsTest {

  private static String shown(String fixture) {
    SomeFiles files = SomeFiles.of(fixture);
    return files.ask(analysis ->
        SignatureHelps.at(analysis, files.file(), files.cursor())
            .map(SignatureHelpsTest::shown)
            .orElse("nothing"));
  }

  private static String shown(SignatureHelp help) {
    var signature = help.signatures().get(help.active());
    if (help.parameter() >= signature.parameters().size()) {
      return signature.label();
    }
    var parameter = signature.parameters().get(help.parameter());
    Span span = parameter.span();
    String label = signature.label();
    String marked =
        label.substring(0, span.start())
            + "["
            + label.substring(span.start(), span.end())
            + "]"
            + label.substring(span.end());
    return parameter.docs().isEmpty() ? marked : marked + " -- " + parameter.docs();
  }

  @Test
  void firstParameter() {
    assertThat(shown("local function add(a, b) return a + b end\nadd($0)"))
        .isEqualTo("add([a], b): number");
  }

  @Test
  void secondParameterWithItsText() {
    assertThat(
            shown(
                """
                ---@param path string where it lies
                ---@param mode? string what for
                local function open(path, mode) end
                open("x", $0)
                """))
        .isEqualTo("open(path: string, [mode?: string]) -- what for");
  }

  @Test
  void callThatIsNotClosed() {
    assertThat(shown("local function add(a, b) return a + b end\nadd(1, $0\nlocal x = 1"))
        .isEqualTo("add(a: integer, [b: number]): number");
  }

  @Test
  void callWithinACall() {
    assertThat(shown("print(1, string.rep(\"x\", $0))"))
        .startsWith("string.rep(s: string, [n: integer], sep?: string): string");
  }

  @Test
  void receiverOfAMethodIsLeftOut() {
    assertThat(
            shown(
                """
                local A = {}
                ---@param amount integer
                function A:pay(amount) end
                A:pay($0)
                """))
        .isEqualTo("A:pay([amount: integer])");
  }

  @Test
  void functionInAnArgument() {
    assertThat(shown("local function f(a, b) end\nf(function(x, y) if x then end end, $0)"))
        .isEqualTo("f(a: function, [b])");
  }

  @Test
  void overloadByTheNumberOfArguments() {
    assertThat(shown("table.insert({}, 1, $0)"))
        .startsWith("table.insert(list: T[], pos: integer, [");
  }

  @Test
  void allThatBelongsToVarargs() {
    assertThat(shown("print(1, 2, $0)")).startsWith("print([...");
  }

  @Test
  void outsideOfCalls() {
    assertThat(shown("local function f(a) $0 end")).isEqualTo("nothing");
    assertThat(shown("print(function() $0 end)")).isEqualTo("nothing");
  }
}
