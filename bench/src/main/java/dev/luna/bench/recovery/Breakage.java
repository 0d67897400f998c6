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
/// @param byChance whether it is a long string that a bracket further down closes, as nobody meant
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
    boolean byChance,
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
    boolean isLong = kind == BreakKind.LONG_STRING;
    boolean byChance = isLong && whole.source().text().indexOf("]]", edit.span().start()) >= 0;
    // What is within a string that ends by chance is lost as well, and what is behind it is not.
    int stringEnd = isLong ? end(whole, edit) : -1;
    Count count = new Count(edit, stringEnd);
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
        byChance,
        broken.errors().size() + DialectCheck.check(broken, Binder.bind(broken)).size(),
        count.others,
        count.kept,
        count.near,
        count.nearWhole,
        List.copyOf(count.lost));
  }

  /// Where the bracket is that closes a long string, in the whole text; its end if there is none.
  private static int end(SyntaxTree whole, TextEdit edit) {
    String text = whole.source().text();
    int close = text.indexOf("]]", edit.span().start());
    return close < 0 ? text.length() : close + 2;
  }

  private static final class Count {
    final TextEdit edit;
    final int stringEnd;
    final List<String> lost = new ArrayList<>();
    int others;
    int kept;
    int near;
    int nearWhole;

    Count(TextEdit edit, int stringEnd) {
      this.edit = edit;
      this.stringEnd = stringEnd;
    }

    /// In a long string there are no functions, and what begins or ends in it is not whole.
    private boolean isInString(Span span) {
      return isInString(span.start()) || isInString(span.end());
    }

    private boolean isInString(int offset) {
      return offset > edit.span().start() && offset <= stringEnd;
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
