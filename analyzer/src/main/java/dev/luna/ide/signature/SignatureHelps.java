package dev.luna.ide.signature;

import dev.luna.ide.signature.SignatureHelp.Parameter;
import dev.luna.ide.signature.SignatureHelp.Signature;
import dev.luna.infer.FileTypes;
import dev.luna.semantic.DocMarkdown;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.FunctionSignatures;
import dev.luna.semantic.Occurrence;
import dev.luna.semantic.Semantics;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.NodePath;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the function is called whose arguments the cursor is in, also if the call is only half
/// written.
public final class SignatureHelps {
  private final Semantics semantics;
  private final FileSymbols symbols;
  private final FileTypes types;
  private final FunctionSignatures signatures;

  private SignatureHelps(Semantics semantics, FileSymbols symbols) {
    this.semantics = semantics;
    this.symbols = symbols;
    this.types = symbols.types();
    this.signatures = new FunctionSignatures(types);
  }

  /// Empty if the cursor is in no call, or nothing is known of what is called.
  public static Optional<SignatureHelp> at(Analysis analysis, FileId file, int offset) {
    Semantics semantics = new Semantics(analysis);
    return semantics
        .file(file)
        .flatMap(symbols -> new SignatureHelps(semantics, symbols).at(offset));
  }

  private Optional<SignatureHelp> at(int offset) {
    SyntaxTree tree = types.file().tree();
    List<Node> path = NodePath.at(tree, lastWritten(tree, offset)).nodes();
    for (int i = path.size() - 1; i >= 0; i--) {
      Optional<SignatureHelp> found =
          switch (path.get(i)) {
            case Expr.Call call when isIn(call.args(), offset) ->
                of(types.of(call.callee()), false, call.callee(), call.args(), offset);
            case Expr.MethodCall call when isIn(call.args(), offset) ->
                of(
                    types
                        .member(types.of(call.receiver()), call.method().name())
                        .orElse(Basic.UNKNOWN),
                    true,
                    call.method(),
                    call.args(),
                    offset);
            default -> Optional.empty();
          };
      if (found.isPresent() || path.get(i) instanceof Expr.Function) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The end of the last token before the cursor: behind a half-written call there is nothing.
  private static int lastWritten(SyntaxTree tree, int offset) {
    Tokens tokens = tree.tokens();
    int at = offset == 0 ? 0 : tokens.indexAt(offset - 1);
    if (tokens.start(at) < offset && !tokens.kind(at).isTrivia()) {
      return offset;
    }
    int before = tokens.previous(at);
    return before < 0 ? offset : tokens.end(before);
  }

  /// Whether the cursor is between the parentheses; the second may be missing.
  private boolean isIn(Arguments args, int offset) {
    Span span = args.span();
    if (args.form() != Arguments.Form.PARENTHESES || offset <= span.start()) {
      return false;
    }
    boolean isClosed = types.file().text().text(span).endsWith(")");
    return offset < span.end()
        || !isClosed && types.file().text().text().substring(span.end(), offset).isBlank();
  }

  private Optional<SignatureHelp> of(
      LuaType callee, boolean method, Node name, Arguments args, int offset) {
    List<Function> functions = signatures.of(callee);
    if (functions.isEmpty()) {
      return Optional.empty();
    }
    int place = commas(args, offset);
    Optional<DocComment> docs = documentation(name);
    String label = types.label(callee).orElse(types.file().tree().text(name));
    List<Signature> all = new ArrayList<>();
    int active = -1;
    int parameter = place;
    for (Function function : functions) {
      // Behind a dot the receiver is an argument like others; behind a colon a function without
      // `self` gets it in its first parameter.
      boolean hidesFirst = method && !function.params().isEmpty();
      Signature signature = signature(label, function, hidesFirst, docs);
      if (active < 0 && takes(signature, function, place)) {
        active = all.size();
        parameter = Math.min(place, Math.max(0, signature.parameters().size() - 1));
      }
      all.add(signature);
    }
    return Optional.of(new SignatureHelp(all, Math.max(active, 0), parameter));
  }

  private static boolean takes(Signature signature, Function function, int place) {
    return place < signature.parameters().size() || place == 0 || function.rest() != Basic.NEVER;
  }

  /// How many commas of the call stand before the cursor: those that are in no argument.
  private int commas(Arguments args, int offset) {
    Tokens tokens = types.file().tree().tokens();
    int commas = 0;
    for (int i = tokens.indexAt(args.span().start());
        i < tokens.size() && tokens.start(i) < offset;
        i++) {
      Span token = tokens.span(i);
      if (tokens.kind(i) == TokenKind.COMMA
          && args.values().stream().noneMatch(value -> value.span().covers(token))) {
        commas++;
      }
    }
    return commas;
  }

  private Optional<DocComment> documentation(Node name) {
    return symbols
        .at(name.span().end())
        .map(Occurrence::symbol)
        .flatMap(symbol -> semantics.documentation(symbol, types));
  }

  private Signature signature(
      String label, Function function, boolean hidesFirst, Optional<DocComment> docs) {
    List<LuaType.Parameter> params =
        hidesFirst ? function.params().subList(1, function.params().size()) : function.params();
    StringBuilder text = new StringBuilder(label).append('(');
    List<Parameter> shown = new ArrayList<>();
    for (LuaType.Parameter param : params) {
      add(signatures.print(param), said(param.name(), docs), text, shown);
    }
    if (function.rest() != Basic.NEVER) {
      add("...", said("...", docs), text, shown);
    }
    text.append(')').append(signatures.printResults(function));
    return new Signature(text.toString(), shown, docs.map(DocMarkdown::prose).orElse(""));
  }

  private static void add(String param, String docs, StringBuilder text, List<Parameter> shown) {
    if (!shown.isEmpty()) {
      text.append(", ");
    }
    int start = text.length();
    text.append(param);
    shown.add(new Parameter(new Span(start, text.length()), docs));
  }

  private static String said(String param, Optional<DocComment> docs) {
    return docs.stream()
        .flatMap(comment -> comment.tags(DocTag.Param.class).stream())
        .filter(tag -> tag.name().text().equals(param))
        .map(tag -> tag.text().text().strip())
        .findFirst()
        .orElse("");
  }
}
