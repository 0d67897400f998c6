package dev.luna.check;

import dev.luna.facts.Shape;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import java.util.List;
import java.util.regex.Pattern;

/// What one search in a text says of another: `s:find("@")` that `s:match("(.-)@(.*)")` matches.
final class TextSearch {
  /// Patterns of characters that stand for themselves.
  private static final Pattern PLAIN = Pattern.compile("[^%^$*+?.()\\[\\]-]+");

  /// Parts that may match nothing.
  private static final String OPTIONAL = "(\\(?(\\.|\\[[^\\]]*\\])[*-]\\)?)*";

  /// Longer patterns are not looked at.
  private static final int LONGEST = 100;

  private TextSearch() {}

  /// Whether a text in which `tested` finds something is one that `search` matches. Both are calls
  /// of the methods of one string.
  static boolean implies(Shape.MethodCall tested, Shape.MethodCall search) {
    return tested.receiver().equals(search.receiver())
        && (tested.name().equals("find") || tested.name().equals("match"))
        && search.name().equals("match")
        && search.args().head().size() == 1
        && isPlain(tested)
        && around(text(search), text(tested));
  }

  private static boolean isPlain(Shape.MethodCall tested) {
    boolean isVerbatim =
        tested.args().head().size() == 3
            && tested.args().head().get(2) instanceof Shape.Of(var plain)
            && plain.equals(Literal.TRUE);
    return !text(tested).isEmpty() && (isVerbatim || PLAIN.matcher(text(tested)).matches());
  }

  /// Whether a pattern is `found` with what may be anything around it. Behind `^` that must reach
  /// as far as the first `found`, and in front of `$` to the end.
  private static boolean around(String pattern, String found) {
    String written = Pattern.quote(found.replaceAll("[%^$*+?.()\\[\\]-]", "%$0"));
    String other = found.length() == 1 ? "\\.|\\[\\^" + written + "\\]" : "\\.";
    String front = "(\\^\\(?(" + other + ")[*-]\\)?|" + OPTIONAL + ")";
    String rest = "(\\(?\\.\\*\\)?\\$|" + OPTIONAL + ")";
    return pattern.length() <= LONGEST && Pattern.matches(front + written + rest, pattern);
  }

  private static String text(Shape.MethodCall search) {
    List<Shape> args = search.args().head();
    return !args.isEmpty()
            && args.getFirst() instanceof Shape.Of(Literal(var kind, var text))
            && kind == LiteralKind.STRING
        ? text
        : "";
  }
}
