package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DocTag.FileKind;
import dev.luna.syntax.doc.DocTag.ProseKind;
import dev.luna.syntax.doc.TypeParser.Mode;
import java.util.ArrayList;
import java.util.List;

/// LuaCATS's tags about a place or a file rather than about a declaration.
final class PlaceTags {
  private PlaceTags() {}

  /// Prose that ends with the line.
  static TagReader line(ProseKind kind) {
    return tag -> {
      DocText text = tag.line();
      return new DocTag.Prose(tag.span(), tag.head, kind, text);
    };
  }

  static DocTag cast(TagInput tag) {
    DocCursor in = tag.in;
    in.blanks();
    Word name = path(in);
    List<TypeExpr.Change> changes = new ArrayList<>();
    do {
      in.blanks();
      if (in.atLineEnd()) {
        break;
      }
      changes.add(change(in));
      in.blanks();
    } while (in.eat(","));
    DocText text = tag.line();
    return new DocTag.Cast(tag.span(), tag.head, name, List.copyOf(changes), text);
  }

  /// `self.a[1].b`, absent where the changes begin.
  private static Word path(DocCursor in) {
    int from = in.at;
    Word name = in.name();
    if (name.isAbsent() || in.peek() != '[') {
      return name;
    }
    in.run(",");
    return in.word(from);
  }

  private static TypeExpr.Change change(DocCursor in) {
    int from = in.at;
    String sign = in.eat("+") ? "+" : in.eat("-") ? "-" : "";
    int start = in.at;
    TypeExpr type =
        in.eat("?")
            ? new TypeExpr.Name(in.span(start), "?", "?")
            : TypeParser.read(in, Mode.LUACATS);
    return new TypeExpr.Change(in.span(from), sign, type);
  }

  static DocTag as(TagInput tag) {
    TypeExpr type = tag.type();
    DocText text = tag.line();
    return new DocTag.As(tag.span(), tag.head, type, text);
  }

  static DocTag callTypes(TagInput tag) {
    List<TypeExpr> types = tag.types();
    tag.in.eat(">");
    DocText text = tag.line();
    return new DocTag.CallTypes(tag.span(), tag.head, types, text);
  }

  static DocTag attributes(TagInput tag) {
    DocCursor in = tag.in;
    List<DocTag.Attribute> uses = new ArrayList<>();
    do {
      in.blanks();
      int from = in.at;
      Word name = in.name();
      if (name.isAbsent()) {
        break;
      }
      List<Word> args = in.peek() == '(' ? arguments(in) : List.of();
      uses.add(new DocTag.Attribute(in.span(from), name, args));
      in.blanks();
    } while (in.eat(","));
    in.eat("]");
    DocText text = tag.line();
    return new DocTag.Attributes(tag.span(), tag.head, List.copyOf(uses), text);
  }

  /// `("text", 1, name)` as written; quotes protect commas and parentheses.
  private static List<Word> arguments(DocCursor in) {
    List<Word> args = new ArrayList<>();
    do {
      in.at++;
      in.blanks();
      int from = in.at;
      char quote = '\0';
      while (!in.atLineEnd() && (quote != '\0' || ",)".indexOf(in.peek()) < 0)) {
        char c = in.peek();
        quote = quote == c ? '\0' : quote == '\0' && (c == '"' || c == '\'') ? c : quote;
        in.at++;
      }
      if (in.at > from) {
        args.add(in.word(from));
      }
    } while (in.peek() == ',' && !in.atLineEnd());
    in.eat(")");
    return List.copyOf(args);
  }

  static DocTag diagnostic(TagInput tag) {
    Word mode = tag.name();
    List<Word> codes = new ArrayList<>();
    tag.in.blanks();
    boolean more = tag.in.eat(":");
    while (more) {
      tag.in.blanks();
      Word code = tag.in.run(",");
      if (!code.isAbsent()) {
        codes.add(code);
      }
      tag.in.blanks();
      more = tag.in.eat(",");
    }
    DocText text = tag.line();
    return new DocTag.Diagnostic(tag.span(), tag.head, mode, List.copyOf(codes), text);
  }

  static DocTag version(TagInput tag) {
    DocCursor in = tag.in;
    List<DocTag.VersionRange> versions = new ArrayList<>();
    do {
      in.blanks();
      int from = in.at;
      while (in.peek() == '<' || in.peek() == '>' || in.peek() == '=') {
        in.at++;
      }
      String relation = in.text(from, in.at);
      in.blanks();
      Word version = in.run(",");
      if (!version.isAbsent()) {
        versions.add(new DocTag.VersionRange(in.span(from), relation, version));
      }
      in.blanks();
    } while (in.eat(","));
    DocText text = tag.line();
    return new DocTag.Version(tag.span(), tag.head, List.copyOf(versions), text);
  }

  /// `@module 'x'`; the word is without its quotes.
  static DocTag required(TagInput tag) {
    Word quoted = tag.run();
    String text = quoted.text();
    String quote = text.matches("'.*'|\".*\"") && text.length() > 1 ? text.substring(0, 1) : "";
    Word name =
        quote.isEmpty() ? quoted : new Word(quoted.span(), text.substring(1, text.length() - 1));
    DocText rest = tag.line();
    return new DocTag.Required(tag.span(), tag.head, quote, name, rest);
  }

  static DocTag meta(TagInput tag) {
    Word name = tag.run();
    DocText text = tag.line();
    return new DocTag.File(tag.span(), tag.head, FileKind.META, name, text);
  }
}
