package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TypeParser.Mode;
import java.util.ArrayList;
import java.util.List;

/// The lines `---| "r" # read` below a type.
final class ChoiceReader {
  private ChoiceReader() {}

  /// The cases from the next line on; the cursor stays if there are none.
  static List<TypeExpr.Case> cases(DocCursor in, Mode mode) {
    List<TypeExpr.Case> cases = new ArrayList<>();
    int before = in.at;
    while (in.peek() == '\n') {
      in.at++;
      // `---|` or `--- |`: what is indented deeper is a text, also one that begins with a bar.
      in.eat(" ");
      int from = in.at;
      if (isTopic(in) || !in.eat("|")) {
        break;
      }
      String mark = in.eat(">") ? ">" : in.eat("+") ? "+" : "";
      TypeExpr type = TypeParser.read(in, mode);
      DocText text = TextReader.read(in, in.lineEnd());
      cases.add(new TypeExpr.Case(in.span(from), mark, type, text));
      before = in.at;
    }
    in.at = before;
    return List.copyOf(cases);
  }

  /// Whether `|topic|` is next, Vim's way to link its manual.
  private static boolean isTopic(DocCursor in) {
    DocCursor probe = new DocCursor(in.source(), in.at, in.end());
    return probe.eat("|") && !probe.run("|\"'`").isAbsent() && probe.eat("|");
  }
}
