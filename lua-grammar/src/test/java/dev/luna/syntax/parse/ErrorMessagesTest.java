package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.Tokens;
import dev.luna.testkit.Expect;
import dev.luna.text.LineIndex;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The broken snippets of `error-messages.txt`: under each line its errors, at the place where a
/// person would point.
///
/// The file holds snippets and errors together, separated by lines `====`; a line that begins with
/// `!` is an expectation.
final class ErrorMessagesTest {
  private static final Path CASES =
      Path.of("src/test/resources/dev/luna/syntax/parse/error-messages.txt");

  @Test
  void errorsNameWhatIsMissingAndStandWhereAPersonWouldPoint() throws IOException {
    List<String> rendered = new ArrayList<>();
    for (String snippet : Files.readString(CASES).split("\n====\n", -1)) {
      List<String> code = snippet.lines().filter(line -> !line.startsWith("!")).toList();
      rendered.add(render(String.join("\n", code)));
    }
    assertThat(rendered).hasSizeGreaterThanOrEqualTo(50);
    Expect.file(CASES).matches(String.join("\n====\n", rendered) + "\n");
  }

  /// What stands there while somebody types: each snippet up to each of its tokens. A parser that
  /// loses the end of the file would go on for ever.
  @Test
  void everyBeginningOfASnippetIsRead() throws IOException {
    List<String> snippets = new ArrayList<>();
    for (String snippet : Files.readString(CASES).split("\n====\n", -1)) {
      snippets.add(
          String.join("\n", snippet.lines().filter(line -> !line.startsWith("!")).toList()));
    }
    snippets.add("switch (x) {\n case 1: {\n f()\n }\n default:\n g()\n}");
    assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> {
          for (String snippet : snippets) {
            Tokens tokens = LuaParser.parse(SourceText.of(snippet), Dialect.LUA54).tokens();
            for (int i = 0; i < tokens.size(); i++) {
              String begun = snippet.substring(0, tokens.end(i));
              SyntaxTree tree = LuaParser.parse(SourceText.of(begun), Dialect.LUA54);
              assertThat(tree.tokens().end(tree.tokens().size() - 1)).isEqualTo(begun.length());
            }
          }
        });
  }

  private static String render(String text) {
    SyntaxTree tree = LuaParser.parse(SourceText.of(text), Dialect.LUA54);
    LineIndex lines = tree.source().lines();
    List<SyntaxError> errors = new ArrayList<>(tree.errors());
    errors.addAll(DialectCheck.check(tree, Binder.bind(tree)));
    errors.sort(Comparator.comparingInt(e -> e.span().start()));
    List<String> shown = new ArrayList<>();
    for (int line = 0; line < lines.lineCount(); line++) {
      shown.add(text.substring(lines.start(line), lines.end(line)));
      for (SyntaxError error : errors) {
        if (lines.lineOf(error.span().start()) == line) {
          shown.add(render(error, lines));
        }
      }
    }
    return String.join("\n", shown);
  }

  private static String render(SyntaxError error, LineIndex lines) {
    Span span = error.span();
    int line = lines.lineOf(span.start());
    int column = span.start() - lines.start(line);
    int width = Math.max(1, Math.min(span.end(), lines.end(line)) - span.start());
    StringBuilder text = new StringBuilder("!");
    // The marker stands under its place; in column 0 there is no room left of it for the `!`.
    text.append(column == 0 ? "" : " ".repeat(column - 1)).append("^".repeat(width));
    text.append(column == 0 ? " (column 0) " : " ");
    text.append(error.code().code()).append(": ").append(error.message());
    for (SyntaxError.Note note : error.notes()) {
      int noteLine = lines.lineOf(note.span().start());
      text.append(" [").append(note.message()).append(": ");
      text.append(noteLine + 1).append(':');
      text.append(note.span().start() - lines.start(noteLine) + 1).append(']');
    }
    return text.toString();
  }
}
