package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.UnaryOperator;
import dev.luna.testkit.Tools;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OperatorsTest {

  @Test
  void expressionsAreGroupedAsTheManualSays() {
    assertThat(grouped("a or b and c == d | e ~ f & g << h .. i + j * -k ^ l"))
        .isEqualTo("(a or (b and (c == (d | (e ~ (f & (g << (h .. (i + (j * (- (k ^ l))))))))))))");
    assertThat(grouped("a .. b .. c")).isEqualTo("(a .. (b .. c))");
    assertThat(grouped("a ^ b ^ c")).isEqualTo("(a ^ (b ^ c))");
    assertThat(grouped("a - b - c")).isEqualTo("((a - b) - c)");
    assertThat(grouped("2 ^ - 3 ^ 2 * 4")).isEqualTo("((2 ^ (- (3 ^ 2))) * 4)");
    assertThat(grouped("not a == b")).isEqualTo("((not a) == b)");
    assertThat(grouped("# a .. b")).isEqualTo("((# a) .. b)");
  }

  /// Random expressions mean the same to the real Lua with our brackets as without.
  @Test
  void theRealLuaGroupsTheSameWay() throws IOException, InterruptedException {
    Tools.require("lua5.4");
    Random random = new Random(5);
    StringBuilder program = new StringBuilder(PRELUDE);
    int count = 2_000;
    for (int i = 0; i < count; i++) {
      String expression = expression(random);
      program.append("check([[").append(expression).append("]], [[");
      program.append(grouped(expression)).append("]])\n");
    }
    Process lua = new ProcessBuilder("lua5.4", "-").redirectErrorStream(true).start();
    try (var out = lua.getOutputStream()) {
      out.write((program + "print(checked)").getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(lua.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(lua.waitFor()).isZero();
    assertThat(said.strip()).isEqualTo(String.valueOf(count));
  }

  /// Values that write down how they were combined.
  private static final String PRELUDE =
      """
      checked = 0
      local mt = {}
      local function value(text) return setmetatable({text = text}, mt) end
      local function binary(sign)
        return function(x, y) return value('(' .. x.text .. sign .. y.text .. ')') end
      end
      for name, sign in pairs{add='+', sub='-', mul='*', div='/', mod='%', pow='^', idiv='//', band='&', bor='|',
                              bxor='~', shl='<<', shr='>>', concat='..'} do
        mt['__' .. name] = binary(sign)
      end
      for name, sign in pairs{unm='-', bnot='~', len='#'} do
        mt['__' .. name] = function(x) return value('(' .. sign .. x.text .. ')') end
      end
      a, b, c = value'a', value'b', value'c'
      function check(plain, bracketed)
        local x, y = load('return ' .. plain)().text, load('return ' .. bracketed)().text
        assert(x == y, plain .. ' is ' .. x .. ', not ' .. y)
        checked = checked + 1
      end
      """;

  private static String expression(Random random) {
    String[] binary = {"+", "-", "*", "/", "%", "^", "//", "&", "|", "~", "<<", ">>", ".."};
    String[] unary = {"-", "~", "#"};
    StringBuilder text = new StringBuilder();
    int operands = 2 + random.nextInt(7);
    for (int i = 0; i < operands; i++) {
      text.append(i == 0 ? "" : " " + binary[random.nextInt(binary.length)] + " ");
      while (random.nextInt(4) == 0) {
        text.append(unary[random.nextInt(unary.length)]).append(' ');
      }
      text.append("abc".charAt(random.nextInt(3)));
    }
    return text.toString();
  }

  private static String grouped(String expression) {
    SyntaxTree tree = LuaParser.parse(SourceText.of("x = " + expression), Dialect.LUA54);
    assertThat(tree.errors()).isEmpty();
    Stat.Assign assign = (Stat.Assign) tree.chunk().body().stats().getFirst();
    return grouped(tree, assign.values().getFirst());
  }

  private static String grouped(SyntaxTree tree, Expr expr) {
    return switch (expr) {
      case Expr.Binary(_, _, BinaryOperator op, _, Expr left, Expr right) ->
          "(" + grouped(tree, left) + " " + op.sign() + " " + grouped(tree, right) + ")";
      case Expr.Unary(_, _, UnaryOperator op, Expr operand) ->
          "(" + op.sign() + " " + grouped(tree, operand) + ")";
      default -> tree.text(expr);
    };
  }
}
