package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are no Lua source: one error for all of it, and still a tree and tokens of every
/// character.
final class ForeignFilesTest {

  @ParameterizedTest
  @CsvSource({
    "1b4c7561540019930d0a1a0a, the file is compiled Lua 5.4 (bytecode) and no Lua source",
    "1b4c75615100010404080400, the file is compiled Lua 5.1 (bytecode) and no Lua source",
    "1b4c4a020a, the file is compiled for LuaJIT (bytecode) and no Lua source",
    "7f454c460201010000000000000000000300, the file is an ELF program or library and no Lua source",
    "89504e470d0a1a0a0000000d49484452000000100000, the file is a PNG picture and no Lua source",
    "000102030405060708010203, the file is binary and no Lua source",
    "6c006f00630061006c00, the file is encoded as UTF-16; save it as UTF-8",
  })
  void aFileThatIsNoSourceIsOneError(String hex, String message) {
    byte[] start = HexFormat.of().parseHex(hex);
    byte[] bytes = new byte[3_000];
    new Random(5).nextBytes(bytes);
    System.arraycopy(start, 0, bytes, 0, start.length);
    assertThat(errors(bytes)).containsExactly(message);
    assertThat(errors(start)).containsExactly(message);
  }

  @Test
  void randomBytesAreBinary() {
    byte[] bytes = new byte[100_000];
    new Random(6).nextBytes(bytes);
    assertThat(errors(bytes)).containsExactly("the file is binary and no Lua source");
  }

  @Test
  void legalLuaIsNeverBinary() {
    assertThat(errors("x = '\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0001\u0002'"))
        .isEmpty();
    assertThat(errors("x = 'h\u00e9'".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void aNulInBrokenLuaIsASymbolThatLuaDoesNotKnow() {
    assertThat(errors("x = 1\u0000\ny = 2\n")).containsExactly("unknown symbol U+0000");
    assertThat(errors("x = 1 @\ny = '\u0000'\n")).containsExactly("unknown symbol '@'");
  }

  private static List<String> errors(String text) {
    return errors(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> errors(byte[] bytes) {
    SourceText source = SourceText.decode(bytes);
    SyntaxTree tree = LuaParser.parse(source, Dialect.LUA54);
    assertThat(source.encode()).isEqualTo(bytes);
    assertThat(tree.chunk().span().length()).isEqualTo(source.length());
    int at = 0;
    for (int i = 0; i < tree.tokens().size(); i++) {
      assertThat(source.text().substring(at, tree.tokens().start(i))).isBlank();
      at = tree.tokens().end(i);
    }
    assertThat(at).isEqualTo(source.length());
    return tree.errors().stream().map(SyntaxError::message).toList();
  }
}
