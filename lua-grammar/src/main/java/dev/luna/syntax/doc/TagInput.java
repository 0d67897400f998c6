package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TypeParser.Mode;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the reader of one tag is given: a cursor behind the tag's head, and the small readings that
/// tags share.
///
/// The cursor may go to the end of the tag's section, where the next tag begins. A reader that
/// stops at the end of a line leaves the lines below to the comment's own text.
final class TagInput {
  final DocCursor in;
  final TagHead head;
  private final int from;
  private final DocText above;
  private final Set<String> generics;
  private final boolean fieldFollows;

  /// @param from the flat offset of the tag's `@`
  /// @param above text above the tag that is about it
  /// @param generics the type parameters that the comment declares
  /// @param fieldFollows whether the next tag is a `@field`
  TagInput(
      DocCursor in,
      TagHead head,
      int from,
      DocText above,
      Set<String> generics,
      boolean fieldFollows) {
    this.in = in;
    this.head = head;
    this.from = from;
    this.above = above;
    this.generics = generics;
    this.fieldFollows = fieldFollows;
  }

  /// From the tag's `@`, or the text above it, to the last character read.
  Span span() {
    int to = in.at;
    while (to > from && in.text(to - 1, to).isBlank()) {
      to--;
    }
    Span own = in.source().span(from, to);
    return above.isEmpty() ? own : Span.covering(above.span(), own);
  }

  TypeExpr type() {
    return TypeParser.read(in, Mode.LUACATS);
  }

  List<TypeExpr> types() {
    return TypeParser.list(in, Mode.LUACATS);
  }

  /// The type of a parameter or a result, absent if a text stands there: an article or a word in
  /// code font, and words behind (`The buffer`, `` `nil` if …``), unless the comment declares a
  /// type parameter of that name; or a link to Vim's manual, `|topic|`.
  TypeExpr typeNotProse() {
    in.blanks();
    int start = in.at;
    boolean code = in.eat("`");
    Word word = in.name();
    boolean article = Set.of("a", "an", "the", "A", "An", "The").contains(word.text());
    boolean wordsFollow = in.eat("`") == code && DocCursor.isBlank(in.peek()) && !rest().isEmpty();
    in.at = start;
    boolean prose = (article || code) && wordsFollow && !generics.contains(word.text());
    return prose || in.peek() == '|' ? new TypeExpr.Absent(in.here()) : type();
  }

  /// The type in the head's `[type=T]`.
  TypeExpr modifierType() {
    for (TagHead.Modifier modifier : head.modifiers()) {
      if (modifier.name().equals("type") && !modifier.value().isAbsent()) {
        // A head has one line, so that distances in it are those of the file.
        int start = from + modifier.value().span().start() - head.span().start();
        int end = start + modifier.value().text().length();
        return TypeParser.read(new DocCursor(in.source(), start, end), Mode.LDOC);
      }
    }
    return new TypeExpr.Absent(in.here());
  }

  /// What follows on the line, without reading it.
  String rest() {
    return in.text(in.at, in.lineEnd()).strip();
  }

  /// The name that is next.
  Word name() {
    in.blanks();
    return in.name();
  }

  /// The characters up to the next blank.
  Word run() {
    in.blanks();
    return in.run("");
  }

  /// Words in parentheses, `(exact, key)`.
  List<Word> attributes() {
    in.blanks();
    List<Word> words = new ArrayList<>();
    if (in.peek() != '(') {
      return words;
    }
    do {
      in.at++;
      in.blanks();
      Word word = in.run(",)");
      if (!word.isAbsent()) {
        words.add(word);
      }
      in.blanks();
    } while (in.peek() == ',');
    in.eat(")");
    return List.copyOf(words);
  }

  /// What is left of the line.
  DocText line() {
    return joined(TextReader.read(in, in.lineEnd()));
  }

  /// What is left of the section, that is of the line and of all lines up to the next tag.
  DocText lines() {
    return joined(TextReader.read(in, in.end()));
  }

  /// The text of a field. Where nothing stands beside the field, what is below is not about it; and
  /// if another field follows, what is below an empty line is about that one.
  DocText fieldText() {
    if (TextReader.isNone(rest())) {
      return line();
    }
    return fieldFollows ? joined(TextReader.read(in, in.paragraphEnd())) : lines();
  }

  private DocText joined(DocText own) {
    return above.and(own);
  }

  /// `type` with the cases below it, if lines that begin with `|` follow. Reads the rest of the
  /// line as a text.
  Typed cases(TypeExpr type) {
    int before = in.at;
    DocText text = line();
    List<TypeExpr.Case> cases = ChoiceReader.cases(in, Mode.ARITHMETIC);
    if (cases.isEmpty()) {
      in.at = before;
      return new Typed(type, DocText.none(in.here().start()));
    }
    Span base = type instanceof TypeExpr.Absent ? cases.getFirst().span() : type.span();
    Span all = Span.covering(base, cases.getLast().span());
    return new Typed(new TypeExpr.Choice(all, type, cases), text);
  }

  /// A type and the text beside it.
  record Typed(TypeExpr type, DocText text) {}

  /// A type with its cases, and the text behind: that of the line, or of the section.
  Typed typed(TypeExpr type, boolean allLines) {
    Typed chosen = cases(type);
    if (chosen.type() instanceof TypeExpr.Choice) {
      return chosen;
    }
    return new Typed(type, allLines ? lines() : line());
  }
}
