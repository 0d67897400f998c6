package dev.luna.syntax.parse;

import dev.luna.syntax.Attrib;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Converts ANTLR's parse tree into ours: names, blocks and functions here, statements in
/// [StatBuilder], expressions in [ExprBuilder].
///
/// After recovery any child that the grammar promises may be missing (ANTLR's accessors then give
/// null, which NullAway cannot know), so children are read through [#name], [#block] and their
/// like, which make an empty node of nothing.
final class TreeBuilder {
  private final SourceText source;
  private final Spans spans;
  private final Folding folding;
  private final Map<String, String> names = new HashMap<>();
  private final List<SyntaxError> errors = new ArrayList<>();
  private final StatBuilder stats = new StatBuilder(this);
  private final ExprBuilder exprs = new ExprBuilder(this);
  private int nextId;

  private TreeBuilder(SourceText source, Folding folding, boolean broken) {
    this.source = source;
    this.folding = folding;
    this.spans = new Spans(broken);
  }

  /// A converted tree, with the mistakes that show themselves only now.
  record Built(Chunk chunk, int nodeCount, List<SyntaxError> errors) {}

  /// @param folding what it dropped of `context`
  /// @param broken whether the parser had to repair the file
  static Built build(Lua.ChunkContext context, SourceText source, Folding folding, boolean broken) {
    TreeBuilder builder = new TreeBuilder(source, folding, broken);
    int id = builder.newId();
    Span whole = new Span(0, source.length());
    Chunk chunk = new Chunk(id, whole, builder.block(context.block(), whole));
    return new Built(chunk, builder.nextId, builder.errors);
  }

  /// The next number in preorder: to be taken before the children are built.
  int newId() {
    return nextId++;
  }

  /// Takes `count` numbers and returns the first.
  int newIds(int count) {
    int first = nextId;
    nextId += count;
    return first;
  }

  Spans spans() {
    return spans;
  }

  Folding folding() {
    return folding;
  }

  ExprBuilder exprs() {
    return exprs;
  }

  void error(SyntaxCode code, Span span, String message) {
    errors.add(SyntaxError.of(code, span, message));
  }

  /// The characters of `span` in quotes, for a message.
  String shown(Span span) {
    return "'" + source.text(span) + "'";
  }

  void error(SyntaxError error) {
    errors.add(error);
  }

  /// The statements of `context` as a block that reaches over `span`.
  Block block(Lua.@Nullable BlockContext context, Span span) {
    int id = newId();
    List<Stat> result = new ArrayList<>();
    if (context != null && context.children != null) {
      for (var child : context.children) {
        if (child instanceof Lua.StatContext stat) {
          stats.add(folding.whole(stat), result);
        }
      }
    }
    spans.reach(span.end());
    return new Block(id, span, List.copyOf(result));
  }

  /// The block between two tokens.
  Block block(
      Lua.@Nullable BlockContext context,
      ParserRuleContext parent,
      @Nullable TerminalNode opener,
      @Nullable TerminalNode closer) {
    return block(context, spans.between(parent, opener, closer));
  }

  FunctionBody functionBody(Lua.@Nullable FunctionBodyContext context, ParserRuleContext parent) {
    int id = newId();
    if (context == null) {
      Span nothing = Span.at(spans.end(parent));
      return new FunctionBody(id, nothing, List.of(), block(null, nothing));
    }
    Span span = spans.of(context);
    List<Param> params = context.params() == null ? List.of() : params(context.params());
    Block body = block(context.block(), context, context.RIGHT_PAREN(), context.END());
    return new FunctionBody(id, span, params, body);
  }

  private List<Param> params(Lua.ParamsContext context) {
    List<Param> result = new ArrayList<>();
    boolean dots = false;
    for (Lua.ParamContext param : context.param()) {
      if (dots) {
        error(SyntaxCode.ARGS_AFTER_DOTS, spans.of(param), "'...' must be the last parameter");
      }
      dots |= param.ELLIPSIS() != null;
      result.add(param(param));
    }
    return List.copyOf(result);
  }

  private Param param(Lua.ParamContext context) {
    int id = newId();
    Span span = spans.of(context);
    if (context.ELLIPSIS() == null) {
      return new Param.Named(id, span, name(context.NAME(), context));
    }
    return context.NAME() == null
        ? new Param.Vararg(id, span)
        : new Param.NamedVararg(id, span, name(context.NAME(), context));
  }

  Binding binding(Lua.@Nullable BindingContext context, ParserRuleContext parent) {
    int id = newId();
    if (context == null) {
      Ident missing = new Ident(newId(), Span.at(spans.end(parent)), "");
      return new Binding(id, missing.span(), missing, List.of());
    }
    Ident name = name(context.NAME(), context);
    return new Binding(id, spans.of(context), name, attribs(context.attrib()));
  }

  List<Attrib> attribs(List<Lua.AttribContext> contexts) {
    List<Attrib> result = new ArrayList<>(contexts.size());
    for (Lua.AttribContext context : contexts) {
      int id = newId();
      result.add(new Attrib(id, spans.of(context), name(context.NAME(), context)));
    }
    return List.copyOf(result);
  }

  /// The name at `node`; an empty one behind what stands before if there is none.
  Ident name(@Nullable TerminalNode node, ParserRuleContext parent) {
    int id = newId();
    if (node == null) {
      return new Ident(id, Span.at(spans.end(parent)), "");
    }
    Span span = spans.of(node);
    return new Ident(id, span, text(span));
  }

  /// A variable, from its name.
  Expr.NameRef variable(@Nullable TerminalNode node, ParserRuleContext parent) {
    int id = newId();
    Span span = node == null ? Span.at(spans.end(parent)) : spans.of(node);
    return new Expr.NameRef(id, span, text(span));
  }

  /// The characters of `span`: one string for equal names.
  private String text(Span span) {
    if (span.isEmpty()) {
      return "";
    }
    return names.computeIfAbsent(source.text(span), name -> name);
  }
}
