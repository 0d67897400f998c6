package dev.luna.dialect;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Expect;
import dev.luna.text.LineIndex;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What errors say and where they point: `messages.txt`.
///
/// The file is a list of snippets, each with its dialects, and below every line the errors in it:
/// `^^^` what is wrong, `~~~` a place that explains it. It is read without those, written again
/// with what we say, and compared; so a changed message is seen as a changed line.
class MessageTest {
  private static final Path FILE = Path.of("src/test/resources/dev/luna/dialect/messages.txt");

  @Test
  void messagesSayWhatAndWhere() throws IOException {
    String rendered =
        Files.readString(FILE)
            .lines()
            .filter(line -> !line.matches(" *[\\^~]+ [^=].*"))
            .collect(Collectors.joining("\n"));
    List<String> cases = new ArrayList<>();
    for (String paragraph : rendered.split("\\n\\n+", -1)) {
      cases.add(paragraph.startsWith("#") ? paragraph : render(paragraph));
    }
    Expect.file(FILE).matches(String.join("\n\n", cases) + "\n");
  }

  private static String render(String paragraph) {
    int firstLine = paragraph.indexOf('\n');
    String header = paragraph.substring(0, firstLine);
    Dialect dialect = Dialect.ofOption(header.substring(1, header.length() - 1)).orElseThrow();
    String code = paragraph.substring(firstLine + 1).replaceAll("(?m)^    ", "");
    SyntaxTree tree = LuaParser.parse(SourceText.of(code), dialect);
    List<Mark> marks = new ArrayList<>();
    for (SyntaxError error : OurVerdict.errors(tree)) {
      marks.add(new Mark(error.span(), "^", error.code().code() + ": " + error.message()));
      error.notes().forEach(n -> marks.add(new Mark(n.span(), "~", n.message())));
    }
    LineIndex lines = tree.source().lines();
    StringBuilder out = new StringBuilder(header);
    for (int line = 0; line < lines.lineCount(); line++) {
      int start = lines.start(line);
      out.append("\n    ").append(code, start, lines.end(line));
      for (Mark mark : marks) {
        if (lines.lineOf(mark.span().start()) == line) {
          int end = Math.min(mark.span().end(), lines.end(line));
          out.append("\n    ")
              .append(" ".repeat(mark.span().start() - start))
              .append(mark.sign().repeat(Math.max(1, end - mark.span().start())))
              .append(' ')
              .append(mark.text());
        }
      }
    }
    return out.toString();
  }

  private record Mark(Span span, String sign, String text) {}
}
