package dev.luna.syntax.doc;

import java.util.ArrayList;
import java.util.List;

/// `{ … }`, from behind the brace.
final class TableTypes {
  private TableTypes() {}

  static TypeExpr read(TypeParser types, int open) {
    DocCursor in = types.in();
    List<TableEntry> entries = new ArrayList<>();
    StringBuilder separators = new StringBuilder();
    while (!types.closes("}")) {
      entries.add(entry(types));
      String separator = separator(types);
      if (separator.isEmpty()) {
        break;
      }
      separators.append(separator);
    }
    types.expect("}");
    return new TypeExpr.Table(in.span(open), List.copyOf(entries), separators.toString());
  }

  private static String separator(TypeParser types) {
    return types.next(",") ? "," : types.next(";") ? ";" : "";
  }

  private static TableEntry entry(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    String readonly = readonly(types);
    if (in.peek() == '[' && isKey(types)) {
      return keyed(types, from, readonly);
    }
    if (in.startsWith("...") && !DocCursor.isNameStart(in.peek(3))) {
      in.at += 3;
      return new TableEntry.Rest(in.span(from));
    }
    Word name = simpleName(in);
    boolean optional = !name.isAbsent() && in.eat("?");
    String sign = name.isAbsent() ? "" : sign(types);
    if (sign.isEmpty()) {
      in.at = from;
      TypeExpr type = types.type();
      return new TableEntry.Item(in.span(from), type);
    }
    TypeExpr type = types.type();
    return new TableEntry.Named(in.span(from), readonly, name, optional, sign, type);
  }

  private static String readonly(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    boolean signed = in.eat("+") || in.eat("-");
    if (!in.eatWord("readonly")) {
      in.at = from;
      return "";
    }
    int behind = in.at;
    types.skip();
    if (!signed && in.peek() != '[' && !DocCursor.isNameStart(in.peek())) {
      in.at = from;
      return "";
    }
    return in.text(from, behind);
  }

  private static Word simpleName(DocCursor in) {
    int from = in.at;
    while (DocCursor.isNamePart(in.peek())) {
      in.at++;
    }
    return from == in.at ? in.none() : in.word(from);
  }

  private static String sign(TypeParser types) {
    return types.next(":") ? ":" : types.next("=") ? "=" : "";
  }

  /// Whether the bracket is a key, and not a tuple.
  private static boolean isKey(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    BracketSkip.toPartner(in);
    if (!in.eat("+?") && !in.eat("-?")) {
      in.eat("?");
    }
    boolean key = !sign(types).isEmpty();
    in.at = from;
    return key;
  }

  /// `[K]: V` or `[P in K]?: V`.
  private static TableEntry keyed(TypeParser types, int from, String readonly) {
    DocCursor in = types.in();
    in.at++;
    types.skip();
    int start = in.at;
    Word name = simpleName(in);
    types.skip();
    if (!name.isAbsent() && in.eatWord("in")) {
      return mapped(types, from, readonly, name);
    }
    in.at = start;
    TypeExpr key = types.type();
    types.expect("]");
    boolean optional = in.eat("?");
    String sign = sign(types);
    if (sign.isEmpty()) {
      throw types.broken("`:`");
    }
    TypeExpr type = types.type();
    return new TableEntry.Indexer(in.span(from), readonly, key, optional, sign, type);
  }

  private static TableEntry mapped(TypeParser types, int from, String readonly, Word name) {
    DocCursor in = types.in();
    TypeExpr keys = types.type();
    types.expect("]");
    int start = in.at;
    if (!in.eat("+?") && !in.eat("-?")) {
      in.eat("?");
    }
    String question = in.text(start, in.at);
    types.expect(":");
    TypeExpr type = types.type();
    return new TableEntry.Mapped(in.span(from), readonly, name, keys, question, type);
  }
}
