package dev.luna.bench.recovery;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import dev.luna.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One broken file, compared with the whole one.
///
/// @param errors what the parser and the dialect's check say
/// @param others the functions of the file besides the broken one
/// @param kept those of them that have the name and the start that they had
/// @param near those that enclose the break, or stand within or behind it in the same statement of
///   the main block
/// @param nearWhole those of them that have their whole range, too
/// @param lost a word on each that is lost, for people who want to know
record Breakage(
    BreakKind kind,
    String file,
    int line,
    int errors,
    int others,
    int kept,
    int near,
    int nearWhole,
    List<String> lost) {

  static Breakage of(
      BreakKind kind,
      String file,
      SyntaxTree whole,
      FunctionOutline.Function function,
      TextEdit edit) {
    SourceText text = whole.source().edit(List.of(edit));
    SyntaxTree broken = LuaParser.parse(text, Dialect.LUA54);
    Map<String, FunctionOutline.Function> found = new HashMap<>();
    for (FunctionOutline.Function f : FunctionOutline.of(broken).functions()) {
      found.put(f.name() + "@" + f.span().start(), f);
    }
    Count count = new Count(edit, kind == BreakKind.LONG_STRING);
    for (FunctionOutline.Function f : FunctionOutline.of(whole).functions()) {
      if (!f.span().equals(function.span())) {
        count.add(f, function, found);
      }
    }
    int line = text.lines().lineOf(edit.span().start()) + 1;
    return new Breakage(
        kind,
        file,
        line,
        broken.errors().size() + DialectCheck.check(broken, Binder.bind(broken)).size(),
        count.others,
        count.kept,
        count.near,
        count.nearWhole,
        List.copyOf(count.lost));
  }

  private static final class Count {
    final TextEdit edit;
    final boolean restIsString;
    final List<String> lost = new ArrayList<>();
    int others;
    int kept;
    int near;
    int nearWhole;

    Count(TextEdit edit, boolean restIsString) {
      this.edit = edit;
      this.restIsString = restIsString;
    }

    /// Behind a long bracket that is never closed there are no functions, and those around it have
    /// no end.
    private boolean isInString(Span span) {
      return restIsString && span.end() > edit.span().start();
    }

    void add(
        FunctionOutline.Function f,
        FunctionOutline.Function broken,
        Map<String, FunctionOutline.Function> found) {
      if (isInString(f.span())) {
        return;
      }
      others++;
      int start = moved(f.span().start());
      FunctionOutline.Function same = found.get(f.name() + "@" + start);
      boolean whole = same != null && same.span().end() == movedEnd(f.span().end());
      if (same == null) {
        lost.add("name " + f.name());
      } else {
        kept++;
      }
      boolean behindInStatement =
          f.topLevel().equals(broken.topLevel()) && f.span().end() > edit.span().start();
      if (behindInStatement) {
        near++;
        if (whole) {
          nearWhole++;
        } else if (same != null) {
          lost.add("range " + f.name());
        }
      }
    }

    private int moved(int offset) {
      boolean behind =
          offset >= edit.span().end() && !(edit.span().isEmpty() && offset < edit.span().start());
      return behind ? offset + delta() : offset;
    }

    private int movedEnd(int offset) {
      return offset > edit.span().start() ? offset + delta() : offset;
    }

    private int delta() {
      return edit.replacement().length() - edit.span().length();
    }
  }
}
