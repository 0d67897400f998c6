package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The tags that LuaLS, EmmyLua and LDoc know. None of them may be unknown to us, and each has a
/// golden case.
final class AllTagsTest {
  private static final String LUACATS =
      """
      class interface field type alias enum param return return_cast return_overload generic overload
      vararg operator cast as < [ async nodiscard deprecated private protected public package internal
      readonly meta module version see source diagnostic namespace using mapping language schema region
      endregion
      """;

  private static final String LDOC =
      """
      module classmod submodule script example topic file function lfunction table field section type
      factory within annotation fixme todo warning param tparam return treturn tfield error raise usage
      see local export static constructor private classmethod alias author copyright license release
      include set charset class name summary description comment pragma string number int bool func tab
      thread since
      """;

  static Stream<String> luaCats() {
    return Stream.of(LUACATS.strip().split("\\s+"));
  }

  static Stream<String> lDoc() {
    return Stream.of(LDOC.strip().split("\\s+"));
  }

  @ParameterizedTest
  @MethodSource("luaCats")
  void luaCatsTagIsKnown(String word) {
    assertThat(LuaCatsReader.TAGS).containsKey(word);
    assertThat(read("---@" + word + " x")).isNotInstanceOf(DocTag.Unknown.class);
  }

  @ParameterizedTest
  @MethodSource("lDoc")
  void lDocTagIsKnown(String word) {
    assertThat(LDocReader.TAGS).containsKey(word);
    assertThat(read("--- Text.\n-- @" + word + " x")).isNotInstanceOf(DocTag.Unknown.class);
  }

  @Test
  void everyTagHasAGoldenCase() throws IOException {
    assertThat(wordsIn("luacats-tags")).containsAll(luaCats().toList());
    assertThat(wordsIn("luacats-tags"))
        .containsAll(
            LuaCatsReader.TAGS.keySet().stream().filter(w -> !w.equals("returns")).toList());
    assertThat(wordsIn("ldoc-tags")).containsAll(lDoc().toList());
  }

  @Test
  void everyKindOfTagHasAGoldenCase() throws IOException {
    Set<Class<?>> found = new HashSet<>();
    tagsIn("luacats-tags").forEach(t -> found.add(t.getClass()));
    tagsIn("ldoc-tags").forEach(t -> found.add(t.getClass()));
    assertThat(found).containsExactlyInAnyOrder(DocTag.class.getPermittedSubclasses());
  }

  @Test
  void everyFormOfTypeHasAGoldenCase() throws IOException {
    Set<Class<?>> found = new HashSet<>();
    for (String file : new String[] {"types", "broken-types"}) {
      tagsIn(file).forEach(tag -> TypeChildren.of(tag, type -> collect(type, found)));
    }
    found.add(TypeExpr.Absent.class);
    assertThat(found).containsExactlyInAnyOrder(TypeExpr.class.getPermittedSubclasses());
  }

  private static void collect(TypeExpr type, Set<Class<?>> into) {
    into.add(type.getClass());
    TypeChildren.of(type, part -> collect(part, into));
  }

  @ParameterizedTest
  @MethodSource("everyPrimitive")
  void ldocsShortTypesMeanLuaCatsTypes(String line) {
    DocTag.Param param = (DocTag.Param) read("--- Text.\n-- " + line);
    assertThat(((TypeExpr.Name) param.type()).name()).isEqualTo("integer");
    assertThat(param.name().text()).isEqualTo("x");
  }

  static Stream<String> everyPrimitive() {
    return Stream.of("@int x", "@tparam int x", "@param[type=int] x", "@param x int: text");
  }

  private static DocTag read(String comment) {
    return comments(comment + "\nlocal x").findFirst().orElseThrow().tags().getFirst();
  }

  private static Set<String> wordsIn(String file) throws IOException {
    Set<String> words = new HashSet<>();
    tagsIn(file).forEach(tag -> words.add(tag.head().word().toLowerCase(Locale.ROOT)));
    return words;
  }

  private static Stream<DocTag> tagsIn(String file) throws IOException {
    String text = Files.readString(DocGoldenTest.FOLDER.resolve(file + ".lua"));
    return comments(text).flatMap(c -> c.tags().stream());
  }

  private static Stream<DocComment> comments(String text) {
    return CommentRuns.of(LuaParser.parse(SourceText.of(text), Dialect.LUA54)).stream()
        .map(run -> run.read(text, DocOptions.DEFAULT));
  }
}
