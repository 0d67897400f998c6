package dev.luna.scope;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Attrib;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds out what the names of a file mean, in one walk over its tree.
///
/// The walk meets names in the order of the text. That is the order in which declarations become
/// visible, but for those that wait for the end of their statement (`local x = x`): they are
/// declared when the walk leaves it.
public final class Binder implements TreeWalk.Visitor {
  private static final String ENVIRONMENT = "_ENV";

  private final Dialect dialect;
  private final ScopeBuilder declarations;
  private final @Nullable NameUse[] uses;

  /// By the id of a block: the loop whose variables live in it.
  private final @Nullable Stat[] loops;

  private boolean nextBodyIsMethod;

  private Binder(SyntaxTree tree) {
    this.dialect = tree.dialect().grammar();
    this.declarations = new ScopeBuilder(tree);
    this.uses = new NameUse[tree.nodeCount()];
    this.loops = new Stat[tree.nodeCount()];
  }

  /// The names of `tree`, by the rules of its dialect.
  public static ScopeTree bind(SyntaxTree tree) {
    Binder binder = new Binder(tree);
    TreeWalk.walk(tree.chunk(), binder);
    return binder.declarations.done(binder.uses);
  }

  private boolean hasEnvironment() {
    return dialect != Dialect.LUA51 && dialect != Dialect.LUAJIT;
  }

  @Override
  public boolean enter(Node node) {
    switch (node) {
      case Chunk chunk -> openFile(chunk);
      case FunctionBody body -> openFunction(body);
      case Param param -> declareParameter(param);
      case Block block -> openBlock(block);
      case Stat stat -> enterStat(stat);
      case Expr.NameRef name -> uses[name.id()] = resolve(name.name());
      case Expr _, Ident _, Attrib _, Binding _, Arguments _, Clause _ -> {}
      case FunctionName _, TableField _ -> {}
    }
    return true;
  }

  @Override
  public void leave(Node node) {
    switch (node) {
      case Chunk _ -> declarations.closeFunction();
      case FunctionBody _ -> declarations.closeFunction();
      case Block block when ownsScope(block) -> declarations.closeScope();
      case Stat.Repeat _ -> declarations.closeScope();
      case Stat.Local local -> declareLocals(local);
      case Stat.Global global -> declareGlobals(global);
      default -> {}
    }
  }

  private void enterStat(Stat stat) {
    switch (stat) {
      case Stat.NumericFor loop -> loops[loop.body().id()] = loop;
      case Stat.GenericFor loop -> loops[loop.body().id()] = loop;
      case Stat.Repeat loop -> {
        declarations.openScope(loop, Span.covering(loop.body().span(), loop.condition().span()));
        loops[loop.body().id()] = loop;
      }
      case Stat.FunctionDeclaration function -> nextBodyIsMethod = function.name().method();
      case Stat.LocalFunction function -> declareLocalFunction(function);
      case Stat.GlobalFunction function ->
          declarations.global(function.name().name(), function.name().name().span().end(), false);
      case Stat.GlobalAll all ->
          declarations.allGlobals(all, attributes(all.prefix()).contains("const"));
      case Stat.Label label -> declarations.label(label);
      case Stat.Goto jump -> declarations.jump(jump);
      default -> {}
    }
  }

  // Scopes

  private void openFile(Chunk chunk) {
    if (hasEnvironment()) {
      LocalSymbol environment = declarations.environment(ENVIRONMENT);
      declarations.openFunction(chunk, chunk.span(), true);
      declarations.function().capture(environment);
    } else {
      declarations.openFunction(chunk, chunk.span(), true);
    }
  }

  private void openFunction(FunctionBody body) {
    boolean method = nextBodyIsMethod;
    nextBodyIsMethod = false;
    declarations.openFunction(body, body.span(), body.isVararg());
    if (method) {
      declarations.implicit("self", LocalSymbol.Kind.SELF, body.span().start());
    }
  }

  /// Whether a block makes a scope: those of functions, of the file and of `repeat` share one with
  /// more than the block.
  private boolean ownsScope(Block block) {
    return !declarations.isBodyOfFunction(block) && !(loops[block.id()] instanceof Stat.Repeat);
  }

  private void openBlock(Block block) {
    if (!ownsScope(block)) {
      return;
    }
    Stat loop = loops[block.id()];
    declarations.openScope(loop == null ? block : loop, block.span());
    switch (loop) {
      case Stat.NumericFor(_, _, var variable, _, _) -> {
        declarations.hide(dialect == Dialect.LUA55 ? 2 : 3);
        declareLoopVariables(List.of(variable), block);
      }
      case Stat.GenericFor(_, _, var variables, _, _) -> {
        declarations.hide(dialect == Dialect.LUA54 ? 4 : 3);
        declareLoopVariables(variables, block);
      }
      case null, default -> {}
    }
  }

  // Declarations

  private void declareLoopVariables(List<Binding> variables, Block body) {
    for (int i = 0; i < variables.size(); i++) {
      Ident name = variables.get(i).name();
      // Lua 5.5 keeps the state of a loop in its first variable.
      boolean readOnly = i == 0 && dialect == Dialect.LUA55;
      declarations.local(
          name,
          LocalSymbol.Kind.LOOP_VARIABLE,
          body.span().start(),
          attributes(variables.get(i).attribs()),
          readOnly,
          false);
    }
  }

  private void declareParameter(Param param) {
    switch (param) {
      case Param.Named(_, _, var name) -> declareVisible(name, LocalSymbol.Kind.PARAMETER, false);
      case Param.NamedVararg(_, _, var name) ->
          declareVisible(name, LocalSymbol.Kind.VARARG, dialect == Dialect.LUA55);
      case Param.Vararg(_, var span) -> {
        switch (dialect) {
          case LUA51 -> declarations.implicit("arg", LocalSymbol.Kind.VARARG, span.end());
          case LUA55 -> declarations.hide(1);
          case LUA52, LUA53, LUA54, LUAJIT, LUNA -> {}
        }
      }
    }
  }

  private void declareVisible(Ident name, LocalSymbol.Kind kind, boolean readOnly) {
    declarations.local(name, kind, name.span().end(), List.of(), readOnly, false);
  }

  private void declareLocalFunction(Stat.LocalFunction function) {
    Ident name = function.name().name();
    declarations.local(
        name,
        LocalSymbol.Kind.FUNCTION,
        name.span().end(),
        attributes(function.name().attribs()),
        false,
        false);
  }

  private void declareLocals(Stat.Local local) {
    List<Binding> names = local.names();
    for (int i = 0; i < names.size(); i++) {
      List<String> attributes = attributesOf(local.prefix(), names.get(i));
      boolean constant = attributes.contains("const");
      boolean inlined =
          constant
              && i == names.size() - 1
              && names.size() == local.values().size()
              && CompileTimeConstants.isConstant(local.values().getLast(), uses);
      declarations.local(
          names.get(i).name(),
          LocalSymbol.Kind.LOCAL,
          local.span().end(),
          attributes,
          constant || attributes.contains("close"),
          inlined);
    }
  }

  private void declareGlobals(Stat.Global global) {
    for (Binding binding : global.names()) {
      boolean constant = attributesOf(global.prefix(), binding).contains("const");
      declarations.global(binding.name(), global.span().end(), constant);
    }
  }

  private static List<String> attributes(List<Attrib> attribs) {
    return attribs.stream().map(a -> a.name().name()).toList();
  }

  /// A name's own attributes; those before the list of names hold for names that have none.
  private static List<String> attributesOf(List<Attrib> prefix, Binding binding) {
    return attributes(binding.attribs().isEmpty() ? prefix : binding.attribs());
  }

  // Uses

  private NameUse resolve(String name) {
    Optional<Symbol> found = declarations.find(name);
    if (found.isPresent() && found.get() instanceof LocalSymbol local) {
      return declarations.reach(local);
    }
    int declaration = found.map(Symbol::index).orElseGet(declarations::undeclaredGlobal);
    return new NameUse.Global(name, environment(), declaration);
  }

  private int environment() {
    if (!hasEnvironment()) {
      return NameUse.Global.NO_ENVIRONMENT;
    }
    Optional<Symbol> environment = declarations.find(ENVIRONMENT);
    if (environment.isPresent() && environment.get() instanceof LocalSymbol local) {
      declarations.reach(local);
      return local.index();
    }
    return NameUse.Global.GLOBAL_ENVIRONMENT;
  }
}
