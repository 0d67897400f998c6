package dev.luna.bench.recovery;

import dev.luna.syntax.Block;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;
import dev.luna.text.TextEdit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// The ways in which a function gets broken: what people have on the screen half way through a
/// statement, or after an unlucky deletion.
enum BreakKind {
  NO_END,
  NO_INNER_END,
  NO_NAME,
  NO_THEN,
  DOT("foo."),
  LOCAL("local x ="),
  STRING("local s = \"abc"),
  PAREN("foo("),
  BRACE("x = {"),
  BRACKET("y = a["),
  IF_HALF("if x"),
  IF_THEN("if x then"),
  FUNCTION_LINE("function"),
  ELSE_LINE("else"),
  COLON("x:"),
  /// Also where a later bracket closes it by chance, which [RecoveryRun] tells apart.
  LONG_STRING("local s = [["),
  // Luna's own.
  DELETED_OPEN_PAREN,
  DELETED_CLOSE_PAREN,
  DELETED_COMMA,
  DELETED_ASSIGN,
  DELETED_DO,
  DOUBLED_OPERATOR,
  EXTRA_END("end"),
  FOR_HALF("for i"),
  FOR_IN_HALF("for k, v in pairs(t)"),
  WHILE_DO("while x do"),
  REPEAT_LINE("repeat"),
  ARGUMENT("foo(a,"),
  CALLBACK_HALF("foo(function()"),
  TABLE_HALF("local t = { a = 1,"),
  FUNCTION_ASSIGN("local f = function("),
  OPERATOR_LEFT("x = y +"),
  METHOD_HALF("x:foo("),
  DELETED_OPEN_BRACE,
  DELETED_CLOSE_BRACE,
  DELETED_IF,
  DELETED_FUNCTION,
  MISTYPED_KEYWORD;

  private static final Set<TokenKind> LONG_KEYWORDS =
      EnumSet.of(
          TokenKind.RETURN,
          TokenKind.LOCAL,
          TokenKind.WHILE,
          TokenKind.THEN,
          TokenKind.ELSE,
          TokenKind.ELSEIF,
          TokenKind.FUNCTION);
  private static final Set<TokenKind> OPERATORS =
      EnumSet.of(
          TokenKind.PLUS,
          TokenKind.STAR,
          TokenKind.SLASH,
          TokenKind.CONCAT,
          TokenKind.EQUAL,
          TokenKind.NOT_EQUAL,
          TokenKind.AND,
          TokenKind.OR);

  private final String line;

  BreakKind() {
    this("");
  }

  /// @param line what is typed on a line of its own before a statement
  BreakKind(String line) {
    this.line = line;
  }

  /// The edit that breaks `function`, or nothing if it has no place for it.
  Optional<TextEdit> edit(SyntaxTree tree, FunctionOutline.Function function, Random random) {
    if (!line.isEmpty()) {
      return typedLine(tree, function, random);
    }
    return switch (this) {
      case NO_END -> Optional.of(deletion(lastWord(function.span().end())));
      case NO_INNER_END -> innerEnd(function, random);
      case NO_NAME -> name(function);
      case NO_THEN -> token(tree, function, EnumSet.of(TokenKind.THEN), random, false);
      case DELETED_OPEN_PAREN ->
          token(tree, function, EnumSet.of(TokenKind.LEFT_PAREN), random, false);
      case DELETED_CLOSE_PAREN ->
          token(tree, function, EnumSet.of(TokenKind.RIGHT_PAREN), random, false);
      case DELETED_COMMA -> token(tree, function, EnumSet.of(TokenKind.COMMA), random, false);
      case DELETED_ASSIGN -> token(tree, function, EnumSet.of(TokenKind.ASSIGN), random, false);
      case DELETED_DO -> token(tree, function, EnumSet.of(TokenKind.DO), random, false);
      case DELETED_OPEN_BRACE ->
          token(tree, function, EnumSet.of(TokenKind.LEFT_BRACE), random, false);
      case DELETED_CLOSE_BRACE ->
          token(tree, function, EnumSet.of(TokenKind.RIGHT_BRACE), random, false);
      case DELETED_IF -> token(tree, function, EnumSet.of(TokenKind.IF), random, false);
      case DELETED_FUNCTION -> token(tree, function, EnumSet.of(TokenKind.FUNCTION), random, false);
      case MISTYPED_KEYWORD ->
          any(tokens(tree, function, LONG_KEYWORDS), random).map(span -> swapped(tree, span));
      case DOUBLED_OPERATOR -> token(tree, function, OPERATORS, random, true);
      default -> throw new AssertionError(this);
    };
  }

  private static Span lastWord(int end) {
    return new Span(end - 3, end);
  }

  private static TextEdit deletion(Span span) {
    return new TextEdit(span, "");
  }

  private static Optional<TextEdit> innerEnd(FunctionOutline.Function function, Random random) {
    List<Span> ends = new ArrayList<>();
    TreeWalk.walk(
        function.body().body(),
        node -> {
          if (node instanceof Stat.If
              || node instanceof Stat.Do
              || node instanceof Stat.While
              || node instanceof Stat.NumericFor
              || node instanceof Stat.GenericFor) {
            ends.add(lastWord(node.span().end()));
          }
          return true;
        });
    return any(ends, random).map(BreakKind::deletion);
  }

  private static Optional<TextEdit> name(FunctionOutline.Function function) {
    return switch (function.owner()) {
      case Stat.FunctionDeclaration f -> Optional.of(deletion(f.name().span()));
      case Stat.LocalFunction f -> Optional.of(deletion(f.name().span()));
      default -> Optional.empty();
    };
  }

  private static Optional<TextEdit> token(
      SyntaxTree tree,
      FunctionOutline.Function function,
      Set<TokenKind> kinds,
      Random random,
      boolean doubled) {
    return any(tokens(tree, function, kinds), random)
        .map(span ->
            doubled
                ? new TextEdit(Span.at(span.end()), " " + tree.source().text(span))
                : deletion(span));
  }

  /// The word at `span` with its third letter before its second.
  private static TextEdit swapped(SyntaxTree tree, Span span) {
    String word = tree.source().text(span);
    return new TextEdit(
        span, "" + word.charAt(0) + word.charAt(2) + word.charAt(1) + word.substring(3));
  }

  private static List<Span> tokens(
      SyntaxTree tree, FunctionOutline.Function function, Set<TokenKind> kinds) {
    Tokens tokens = tree.tokens();
    List<Span> found = new ArrayList<>();
    Span body = function.body().body().span();
    for (int i = tokens.indexAt(body.start());
        tokens.end(i) <= body.end() && i < tokens.size() - 1;
        i++) {
      if (kinds.contains(tokens.kind(i))) {
        found.add(tokens.span(i));
      }
    }
    return found;
  }

  private Optional<TextEdit> typedLine(
      SyntaxTree tree, FunctionOutline.Function function, Random random) {
    LineIndex lines = tree.source().lines();
    List<Stat> stats = new ArrayList<>();
    TreeWalk.walk(
        function.body().body(),
        node -> {
          if (node instanceof Block block) {
            block.stats().stream().filter(s -> startsLine(tree, s)).forEach(stats::add);
          }
          return true;
        });
    return any(stats, random)
        .map(stat -> {
          int start = lines.start(lines.lineOf(stat.span().start()));
          String indent = tree.source().text(new Span(start, stat.span().start()));
          return new TextEdit(Span.at(start), indent + line + "\n");
        });
  }

  private static boolean startsLine(SyntaxTree tree, Node node) {
    LineIndex lines = tree.source().lines();
    int start = node.span().start();
    int lineStart = lines.start(lines.lineOf(start));
    return !(node instanceof Stat.Return)
        && tree.source().text(new Span(lineStart, start)).isBlank();
  }

  private static <T> Optional<T> any(List<T> choices, Random random) {
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(choices.get(random.nextInt(choices.size())));
  }
}
