package dev.luna.facts;

import dev.luna.facts.Env.Held;
import dev.luna.facts.Fact.Parameter;
import dev.luna.facts.Shape.Pack;
import dev.luna.scope.LocalSymbol;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.TableField;
import dev.luna.syntax.doc.DocComment;
import dev.luna.text.Span;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Functions: their bodies are walked where they are made, with what holds there of variables that
/// nobody assigns any more.
final class Functions {
  private final Pass pass;
  private final Map<String, Made> made = new LinkedHashMap<>();
  private @Nullable Node documented;

  /// A function that was walked.
  ///
  /// @param around the name of the function around it
  record Made(
      String name,
      FunctionBody body,
      String around,
      Signature signature,
      List<Pack> returns,
      Span span) {}

  /// What can be said of a function before its body.
  ///
  /// @param self what a receiver is, null if nothing is known of it
  record Context(boolean method, @Nullable Shape self, Optional<DocComment> comment, Span span) {}

  Functions(Pass pass) {
    this.pass = pass;
  }

  Map<String, Made> all() {
    return made;
  }

  /// The statement whose comment is about the function that it is about to assign.
  void document(@Nullable Node statement) {
    documented = statement;
  }

  /// A function expression that is assigned to a variable, or to nothing.
  Shape anonymous(Expr.Function function) {
    return assigned(function.body(), null, function.span());
  }

  /// A function that is assigned to a field of `owner`: its `self`, if it has one, is that.
  Shape assigned(FunctionBody body, @Nullable Shape owner, Span span) {
    Node statement = documented;
    documented = null;
    Optional<DocComment> comment =
        statement == null ? Optional.empty() : pass.comments.of(statement);
    return define(body, new Context(false, owner, comment, span), List.of());
  }

  /// A function in a table constructor.
  Shape field(FunctionBody body, Shape owner, TableField field) {
    return define(
        body, new Context(false, owner, pass.comments.of(field), field.span()), List.of());
  }

  /// `function owner:name()`, or `function owner.name()`.
  Shape declared(
      FunctionBody body, boolean method, @Nullable Shape owner, Node statement, Span span) {
    return define(body, new Context(method, owner, pass.comments.of(statement), span), List.of());
  }

  /// A function that is an argument: the callee says what its parameters are.
  void argument(FunctionBody body, Shape callee, Pack args, int place) {
    List<Shape> expected = new ArrayList<>();
    for (int i = 0; i < body.params().size(); i++) {
      expected.add(Shapes.expected(callee, args, place, i));
    }
    define(body, new Context(false, null, Optional.empty(), body.span()), expected);
  }

  private Shape define(FunctionBody body, Context context, List<Shape> expected) {
    Frame outer = pass.frame;
    Env around = pass.store.env;
    Env inside = inside(pass.names.function(body), body.span().end());
    walk(body, outer.name, context, expected, inside);
    pass.frame = outer;
    pass.store.env = around;
    return new Shape.Function(pass.naming.of(body));
  }

  /// Walks a function once more, as it was entered.
  void again(Effect.Entered entered) {
    Frame outer = pass.frame;
    walk(entered.body(), entered.around(), entered.context(), entered.expected(), entered.inside());
    pass.frame = outer;
  }

  private void walk(
      FunctionBody body, String around, Context context, List<Shape> expected, Env inside) {
    String name = pass.naming.of(body);
    Frame frame = new Frame(pass.names.function(body), name);
    pass.frame = frame;
    pass.store.env = inside;
    Signature signature = Signature.of(pass, name, body, context, expected);
    pass.parameters.enter(name, signature);
    pass.happened(new Effect.Entered(frame, around, body, context, expected, inside, signature));
    pass.note(body, new Shape.Function(name));
    bind(body, name, context);
    pass.statements.block(body.body());
    if (!pass.store.env.dead()) {
      pass.frame.returns.add(Pack.EMPTY);
    }
    List<Pack> returns = List.copyOf(pass.frame.returns);
    if (returns.isEmpty()) {
      pass.found.endless.add(name);
    }
    pass.happened(new Effect.Left(new Made(name, body, around, signature, returns, context.span)));
    frame.end = pass.events().size();
  }

  void keep(Made function) {
    made.put(function.name, function);
  }

  /// What is known in a function before it begins: what holds now of variables of other functions
  /// that are not assigned any more.
  private Env inside(int function, int end) {
    Env here = pass.store.env;
    IntMap<Held> known = IntMap.empty();
    for (LocalSymbol upvalue : pass.names.scope(function).upvalues()) {
      Held held = here.locals().get(upvalue.index());
      if (held != null && pass.variables.isSettled(upvalue.index(), end)) {
        known = known.put(upvalue.index(), Held.of(held.shape()));
      }
    }
    return Env.START.locals(known);
  }

  private void bind(FunctionBody body, String name, Context context) {
    int index = 0;
    int self = pass.names.self(pass.names.function(body));
    if (context.method) {
      if (self != Names.NONE) {
        pass.store.assign(self, new Shape.Param(name, 0), null);
      }
      index = 1;
    }
    for (Param param : body.params()) {
      int symbol = pass.names.declared(param);
      Shape shape =
          switch (param) {
            case Param.Named _ -> new Shape.Param(name, index++);
            case Param.Vararg _ -> new Shape.Rest(name);
            case Param.NamedVararg _ -> Shapes.of(Basic.TABLE);
          };
      pass.note(param, shape);
      if (symbol != Names.NONE) {
        pass.store.assign(symbol, shape, null);
      }
    }
  }

  /// The facts of the functions, when the whole file is known.
  void tell(FreeParams free) {
    made.forEach((name, function) -> {
      Signature s = function.signature;
      List<Parameter> params = new ArrayList<>();
      for (int i = 0; i < s.params().size(); i++) {
        params.add(pass.parameters.settled(name, i, s.params().get(i)));
      }
      boolean declared = s.returns().isPresent();
      Fact.Function fact =
          new Fact.Function(
              pass.naming.label(function.body),
              params,
              s.method(),
              function.body.isVararg(),
              s.rest(),
              s.returns().orElse(function.returns),
              declared,
              s.generics(),
              s.overloads(),
              free.ofFunction(name),
              Stubs.isStub(pass, function),
              s.marks());
      pass.outcome.facts.add(new Name.Function(name), fact, function.span);
    });
  }
}
