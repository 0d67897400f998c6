package dev.luna.ide.completion;

import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.NodePath;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.Span;
import java.util.List;

/// What may stand at a place.
sealed interface CompletionContext {

  /// What is replaced: the word that the cursor touches.
  Span word();

  /// A field behind `receiver.` or, with `colon`, a method.
  record Member(Span word, Expr receiver, boolean colon) implements CompletionContext {}

  /// A field in `function a.b.|`, where `fields` names stand between.
  record OfFunctionName(Span word, FunctionName name, int fields, boolean colon)
      implements CompletionContext {}

  /// A variable, or where a statement may begin, a keyword.
  record Name(Span word) implements CompletionContext {}

  /// The name of a module.
  record Request(Span word) implements CompletionContext {}

  /// A label behind `goto`.
  record Label(Span word, int jump) implements CompletionContext {}

  /// The name of a tag: `---@|`.
  record Tag(Span word) implements CompletionContext {}

  /// The name of a type in a comment.
  record TypeName(Span word) implements CompletionContext {}

  /// Something new that has no name yet, a number, prose.
  record Nothing(Span word) implements CompletionContext {}

  /// What may stand at `offset` of a file.
  static CompletionContext at(SyntaxTree tree, int offset) {
    Tokens tokens = tree.tokens();
    int before = offset == 0 ? -1 : tokens.indexAt(offset - 1);
    boolean touches = before >= 0 && tokens.start(before) < offset && offset <= tokens.end(before);
    TokenKind kind = touches ? tokens.kind(before) : TokenKind.END_OF_FILE;
    if (touches && kind.isComment()) {
      return CommentContext.at(tree, tokens.span(before), offset);
    }
    Span word = touches && isWord(kind) ? tokens.span(before) : Span.at(offset);
    if (kind == TokenKind.NUMBER) {
      return new Nothing(word);
    }
    return inCode(tree, offset, word);
  }

  private static boolean isWord(TokenKind kind) {
    return kind == TokenKind.NAME || kind.isKeyword();
  }

  private static CompletionContext inCode(SyntaxTree tree, int offset, Span word) {
    Tokens tokens = tree.tokens();
    int sign = tokens.previous(tokens.indexAt(word.start()));
    if (sign >= 0 && isSelector(tokens.kind(sign))) {
      return behind(tree, tokens.span(sign), word);
    }
    List<Node> path = NodePath.at(tree, offset).nodes();
    Node leaf = path.getLast();
    if (leaf instanceof Expr.StringLiteral literal) {
      return inString(path, literal, offset);
    }
    return switch (path.size() < 2 ? leaf : path.get(path.size() - 2)) {
      case Stat.Goto jump -> new Label(word, jump.id());
      case Binding _, Param _, Stat.Label _ -> new Nothing(word);
      default -> new Name(word);
    };
  }

  private static boolean isSelector(TokenKind kind) {
    return kind == TokenKind.DOT || kind == TokenKind.COLON;
  }

  /// Behind the `.` or `:` at `sign`. The name that belongs to it may stand on the next line: what
  /// is there was written before.
  private static CompletionContext behind(SyntaxTree tree, Span sign, Span word) {
    List<Node> path = NodePath.at(tree, sign.start()).nodes();
    for (int i = path.size() - 1; i >= 0; i--) {
      switch (path.get(i)) {
        case Expr.Index(_, _, var base, var name) when isBetween(base, sign, name) -> {
          return new Member(word, base, false);
        }
        case Expr.MethodCall(_, _, var receiver, var name, _)
            when isBetween(receiver, sign, name) -> {
          return new Member(word, receiver, true);
        }
        case FunctionName name -> {
          int at = 0;
          while (at < name.fields().size() && name.fields().get(at).span().end() <= sign.start()) {
            at++;
          }
          return new OfFunctionName(
              word, name, at, name.method() && at == name.fields().size() - 1);
        }
        default -> {}
      }
    }
    boolean colon = tree.tokens().kind(tree.tokens().indexAt(sign.start())) == TokenKind.COLON;
    return path.stream()
        .filter(node -> node.span().end() == sign.start() && isPrefix(node))
        .findFirst()
        .<CompletionContext>map(node -> new Member(word, (Expr) node, colon))
        .orElse(new Nothing(word));
  }

  /// Whether a `.` may follow: the colon of `if name:` is taken for another language's `then`.
  private static boolean isPrefix(Node node) {
    return switch (node) {
      case Expr.NameRef _, Expr.Index _, Expr.Subscript _, Expr.Paren _ -> true;
      case Expr.Call _, Expr.MethodCall _ -> true;
      default -> false;
    };
  }

  private static boolean isBetween(Node base, Span sign, Ident name) {
    return base.span().end() <= sign.start() && sign.end() <= name.span().start();
  }

  private static CompletionContext inString(
      List<Node> path, Expr.StringLiteral literal, int offset) {
    boolean inside = literal.span().start() < offset;
    for (int i = path.size() - 1; i >= 0; i--) {
      if (path.get(i) instanceof Expr.Call call) {
        boolean isRequest =
            inside
                && call.calls("require")
                && !call.args().values().isEmpty()
                && call.args().values().getFirst() == literal;
        return isRequest
            ? new Request(
                new Span(literal.span().start() + 1, Math.max(offset, literal.span().end() - 1)))
            : new Nothing(Span.at(offset));
      }
    }
    return new Nothing(Span.at(offset));
  }
}
