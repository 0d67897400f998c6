package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Expect;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every tag, every form of type and every place of a comment: a Lua file and, beside it, what is
/// read from it.
final class DocGoldenTest {
  static final Path FOLDER = Path.of("src/test/resources/dev/luna/syntax/doc");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "luacats-tags",
        "ldoc-tags",
        "fields",
        "mixed",
        "types",
        "broken-types",
        "placement"
      })
  void commentsAreReadAsBefore(String name) throws IOException {
    SourceText source = SourceText.decode(Files.readAllBytes(FOLDER.resolve(name + ".lua")));
    SyntaxTree tree = LuaParser.parse(source, Dialect.LUA54);
    assertThat(tree.errors()).isEmpty();
    Expect.file(FOLDER.resolve(name + ".txt")).matches(DocDump.print(tree));
  }

  /// LDoc's colon mode, the same file without it and with it.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void colonsBeginTagsOnlyIfAskedFor(boolean colon) throws IOException {
    SyntaxTree tree = LuaParser.parse(Everyday.colon(), Dialect.LUA54);
    Expect.file(FOLDER.resolve(colon ? "colon-on.txt" : "colon-off.txt"))
        .matches(DocDump.print(tree, new DocOptions(colon)));
  }
}
