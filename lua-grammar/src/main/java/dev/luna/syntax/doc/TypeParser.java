package dev.luna.syntax.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Reads types, those of both dialects at once; the grammar stands in the package's documentation.
///
/// A bracket that is not closed as it should, or holds no type, becomes one [TypeExpr.Error] from
/// the bracket to its partner, and reading goes on behind it. What nests deeper than [#DEEPEST] is
/// an error too; no recursion is deeper than that.
final class TypeParser {
  /// Nesting of brackets and prefixes. Real types stay below ten.
  static final int DEEPEST = 60;

  /// `[]`, `?`, `...`, `[K]` behind one another.
  static final int LONGEST_CHAIN = 30;

  /// Broken brackets in one type; with one more the whole type is given up.
  private static final int MOST_FAILURES = 16;

  /// Where types differ.
  enum Mode {
    /// Blanks may stand within a type.
    LUACATS,
    /// The same, and `T -nil` is meant as a type, not as a text.
    ARITHMETIC,
    /// A blank ends a type outside of brackets, and `Array(T)` is one.
    LDOC
  }

  private final DocCursor in;
  private final Mode mode;
  private int brackets;
  private int depth;
  private int failures;

  TypeParser(DocCursor in, Mode mode) {
    this.in = in;
    this.mode = mode;
  }

  /// The type that is next; an absent one at the end of the line, an error if there is something
  /// else.
  static TypeExpr read(DocCursor in, Mode mode) {
    in.blanks();
    return in.atLineEnd()
        ? new TypeExpr.Absent(in.here())
        : readable(in, new TypeParser(in, mode)::type);
  }

  /// The type in the brackets that are next, without what is behind them; if there is none, an
  /// error that covers the brackets as well.
  static TypeExpr key(DocCursor in) {
    TypeParser types = new TypeParser(in, Mode.LUACATS);
    return readable(in, () -> types.bracketed("[", "]", _ -> types.closed("]")));
  }

  /// The types in the parentheses that are next, perhaps none; if they cannot be read, an error
  /// that covers the parentheses as well.
  static List<TypeExpr> group(DocCursor in) {
    TypeParser types = new TypeParser(in, Mode.LUACATS);
    TypeExpr group = readable(in, () -> types.bracketed("(", ")", open -> types.tuple(open, ")")));
    return group instanceof TypeExpr.Tuple(_, var items) ? items : List.of(group);
  }

  /// Types with commas between them, perhaps none, up to and with `close`.
  TypeExpr tuple(int open, String close) {
    var items = closes(close) ? List.<TypeExpr>of() : types(close);
    if (items.isEmpty()) {
      expect(close);
    }
    return new TypeExpr.Tuple(in.span(open), items);
  }

  private static TypeExpr readable(DocCursor in, Supplier<TypeExpr> type) {
    int from = in.at;
    try {
      return type.get();
    } catch (Broken broken) {
      in.at = from;
      in.run("");
      return broken.error(in, from);
    }
  }

  /// Types with commas between them.
  static List<TypeExpr> list(DocCursor in, Mode mode) {
    List<TypeExpr> types = new ArrayList<>();
    do {
      TypeExpr type = read(in, mode);
      if (!(type instanceof TypeExpr.Absent)) {
        types.add(type);
      }
      in.blanks();
    } while (in.eat(","));
    return types;
  }

  DocCursor in() {
    return in;
  }

  boolean ldoc() {
    return mode == Mode.LDOC;
  }

  /// Instead of what is expected there is something else next.
  Broken broken(String expected) {
    skip();
    return Broken.insteadOf(expected, in);
  }

  /// Steps to what comes next: within brackets also over line ends.
  void skip() {
    if (brackets > 0) {
      in.space();
    } else {
      in.blanks();
    }
  }

  /// Steps over blanks and then `sign`, or stays.
  boolean next(String sign) {
    int before = in.at;
    if (brackets > 0 || !ldoc()) {
      skip();
    }
    if (in.eat(sign)) {
      return true;
    }
    in.at = before;
    return false;
  }

  void expect(String sign) {
    if (!next(sign)) {
      skip();
      throw broken("`" + sign + "`");
    }
  }

  /// A type with all its operators.
  TypeExpr type() {
    return deeper(() -> {
      skip();
      return conditional();
    });
  }

  private TypeExpr deeper(Supplier<TypeExpr> inner) {
    if (depth == DEEPEST) {
      throw new Broken(in.here(), "expected a type nested less than " + DEEPEST + " deep");
    }
    depth++;
    try {
      return inner.get();
    } finally {
      depth--;
    }
  }

  private TypeExpr suffixed() {
    int from = in.at;
    return TypeSuffixes.read(this, from, prefixed());
  }

  private TypeExpr conditional() {
    int from = in.at;
    TypeExpr subject = adjusted();
    int behind = in.at;
    skip();
    if (!in.eatWord("extends")) {
      in.at = behind;
      return subject;
    }
    try {
      TypeExpr bound = type();
      expectWord("and");
      TypeExpr yes = type();
      expectWord("or");
      TypeExpr no = type();
      return new TypeExpr.Conditional(in.span(from), subject, bound, yes, no);
    } catch (Broken broken) {
      // Outside of brackets `extends` may as well begin a text.
      if (brackets > 0 || mode == Mode.ARITHMETIC) {
        throw broken;
      }
      in.at = behind;
      return subject;
    }
  }

  private void expectWord(String word) {
    skip();
    if (!in.eatWord(word)) {
      throw broken("`" + word + "`");
    }
  }

  private TypeExpr adjusted() {
    int from = in.at;
    TypeExpr type = union();
    for (int i = 0; i < LONGEST_CHAIN && (brackets > 0 || mode == Mode.ARITHMETIC); i++) {
      int before = in.at;
      skip();
      boolean sign = in.peek() == '+' || in.peek() == '-';
      boolean operand = in.peek(1) == '?' || DocCursor.isNameStart(in.peek(1));
      if (!sign || !operand || in.startsWith("+readonly") || in.startsWith("-readonly")) {
        in.at = before;
        break;
      }
      TypeExpr.Change change = change();
      type = new TypeExpr.Adjusted(in.span(from), type, change);
    }
    return type;
  }

  /// `+T`, `-T`, `+?`, `-?`, or `T` alone.
  TypeExpr.Change change() {
    int from = in.at;
    String sign = in.eat("+") ? "+" : in.eat("-") ? "-" : "";
    int operand = in.at;
    TypeExpr type = in.eat("?") ? new TypeExpr.Name(in.span(operand), "?", "?") : union();
    return new TypeExpr.Change(in.span(from), sign, type);
  }

  private TypeExpr union() {
    int from = in.at;
    boolean leading = next("|");
    List<TypeExpr> members = new ArrayList<>();
    do {
      skip();
      members.add(intersection());
    } while (!helpLink() && next("|"));
    return members.size() == 1 && !leading
        ? members.getFirst()
        : new TypeExpr.Union(in.span(from), leading, List.copyOf(members));
  }

  /// Whether ` |topic|` follows, Vim's way to link its manual: it begins a text, not an
  /// alternative.
  private boolean helpLink() {
    if (brackets > 0 || !DocCursor.isBlank(in.peek())) {
      return false;
    }
    int before = in.at;
    in.blanks();
    boolean link = in.eat("|") && !in.run("|").isAbsent() && in.eat("|");
    link = link && (in.atLineEnd() || DocCursor.isBlank(in.peek()) || in.peek() == '.');
    in.at = before;
    return link;
  }

  private TypeExpr intersection() {
    int from = in.at;
    List<TypeExpr> members = new ArrayList<>();
    do {
      skip();
      members.add(suffixed());
    } while (next("&"));
    return members.size() == 1
        ? members.getFirst()
        : new TypeExpr.Intersection(in.span(from), List.copyOf(members));
  }

  /// Types with commas between them, up to and with `close`; at least one.
  List<TypeExpr> types(String close) {
    List<TypeExpr> items = new ArrayList<>();
    do {
      items.add(type());
    } while (next(","));
    expect(close);
    return List.copyOf(items);
  }

  /// A type, up to and with `close`.
  private TypeExpr closed(String close) {
    TypeExpr type = type();
    expect(close);
    return type;
  }

  /// Whether `close` is next; it is not stepped over.
  boolean closes(String close) {
    skip();
    return in.startsWith(close);
  }

  /// What stands in a bracket, from the bracket on.
  interface Inside {
    TypeExpr read(int open);
  }

  /// Reads from an opening bracket, which must be next, to its partner.
  TypeExpr bracketed(String open, String close, Inside inside) {
    int from = in.at;
    int outer = brackets++;
    try {
      in.at += open.length();
      return inside.read(from);
    } catch (Broken broken) {
      // What lies behind a bracket without a partner is read again, and again around the bracket
      // before it: without an end to that, time would double with each.
      if (++failures > MOST_FAILURES) {
        throw broken;
      }
      in.at = from;
      BracketSkip.toPartner(in);
      return broken.error(in, from);
    } finally {
      brackets = outer;
    }
  }

  private TypeExpr prefixed() {
    int from = in.at;
    if (brackets > 0 && ",;)]}>".indexOf(in.peek()) >= 0) {
      // Still to be typed: what is around stays whole.
      return broken("a type").error(in, from);
    }
    if (in.peek() == '?' && !in.startsWith("??")) {
      return optionalPrefix(from);
    }
    if (in.eatWord("keyof")) {
      int behind = in.at;
      skip();
      return startsType() ? keyOf(from) : plainName(from, behind);
    }
    return PrimaryTypes.read(this);
  }

  private TypeExpr keyOf(int from) {
    TypeExpr operand = deeper(this::suffixed);
    return new TypeExpr.KeyOf(in.span(from), operand);
  }

  /// `?T` or `?|A|B`.
  private TypeExpr optionalPrefix(int from) {
    in.at++;
    boolean bar = in.eat("|");
    TypeExpr inner = bar ? deeper(this::union) : deeper(this::suffixed);
    TypeExpr.OptionalForm form =
        bar ? TypeExpr.OptionalForm.PREFIX_BAR : TypeExpr.OptionalForm.PREFIX;
    return new TypeExpr.Optional(in.span(from), inner, form);
  }

  /// A keyword that is a name after all.
  TypeExpr plainName(int from, int behind) {
    in.at = behind;
    Word word = in.word(from);
    return new TypeExpr.Name(word.span(), word.text(), word.text());
  }

  /// Whether a type can begin here.
  boolean startsType() {
    char c = in.peek();
    return DocCursor.isNameStart(c) || "({[`'\"".indexOf(c) >= 0 && c != '\0';
  }
}
