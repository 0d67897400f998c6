package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Calls, and the few functions of Lua that flow itself must understand.
final class Calls {
  /// How many lists of arguments of one function are kept. Any call behind them lets it count as
  /// called from anywhere, with anything.
  private static final int SITES = 9;

  /// Functions that add nothing to what they are given, or whose additions are known.
  private static final Set<String> READERS =
      Set.of(
          "assert",
          "getmetatable",
          "ipairs",
          "next",
          "pairs",
          "pcall",
          "print",
          "rawequal",
          "rawget",
          "rawset",
          "setmetatable",
          "table.concat",
          "table.insert",
          "table.sort",
          "tostring",
          "type",
          "unpack");

  private final Pass pass;
  private final Metatables metatables;

  Calls(Pass pass) {
    this.pass = pass;
    this.metatables = new Metatables(pass);
  }

  /// The walk is over.
  void settle() {
    metatables.settle();
  }

  /// `callee(args)`: a pack, or what a function of Lua is known to give.
  Shape call(Expr.Call call, Shape callee) {
    pass.parameters.called(callee);
    String global = globalName(call.callee());
    boolean assertion = global.equals("assert");
    Pack args = assertion ? asserted(call.args().values()) : args(callee, call.args(), List.of());
    Shape known = known(global, call, args);
    site(callee, args);
    open(globalName(call.callee()), args);
    if (known != null) {
      return known;
    }
    pass.store.called();
    if (callee instanceof Shape.Function(var name) && pass.asked.isEndless(name)) {
      pass.store.env = pass.store.env.ended();
    }
    return Shapes.call(callee, args);
  }

  /// `receiver:name(args)`.
  Shape method(Expr.MethodCall call, Shape receiver) {
    String name = call.method().name();
    pass.parameters.method(receiver, name);
    Pack args = args(Shapes.member(receiver, name), call.args(), List.of(receiver));
    open("", args);
    pass.store.called();
    return Shapes.methodCall(receiver, name, args);
  }

  /// The arguments. The bodies of functions among them come last: what their parameters are is for
  /// the callee to say, who also sees the other arguments.
  private Pack args(Shape callee, Arguments written, List<Shape> before) {
    List<Expr> exprs = written.values();
    List<Shape> head = new ArrayList<>();
    Shape tail = Shapes.NO_MORE;
    for (int i = 0; i < exprs.size(); i++) {
      Expr expr = exprs.get(i);
      Shape shape =
          expr instanceof Expr.Function(_, _, var body)
              ? pass.note(expr, new Shape.Function(pass.naming.of(body)))
              : pass.expressions.eval(expr);
      if (i == exprs.size() - 1 && Expressions.isMulti(expr, shape)) {
        tail = shape;
      } else {
        head.add(Shapes.first(shape));
      }
    }
    Pack args = new Pack(head, tail);
    pass.parameters.escape(args);
    bodies(callee, exprs, args, before);
    return args;
  }

  private void bodies(Shape callee, List<Expr> exprs, Pack args, List<Shape> before) {
    if (!hasFunction(exprs)) {
      return;
    }
    List<Shape> all = new ArrayList<>(before);
    all.addAll(args.head());
    Pack passed = new Pack(all, args.tail());
    for (int i = 0; i < exprs.size(); i++) {
      if (exprs.get(i) instanceof Expr.Function(_, _, FunctionBody body)) {
        pass.functions.argument(body, callee, passed, before.size() + i);
      }
    }
  }

  private static boolean hasFunction(List<Expr> exprs) {
    for (Expr expr : exprs) {
      if (expr instanceof Expr.Function) {
        return true;
      }
    }
    return false;
  }

  /// Tables of this file that are passed on may be filled there.
  private void open(String callee, Pack args) {
    if (READERS.contains(callee)) {
      return;
    }
    for (Shape arg : args.head()) {
      pass.owners.own(arg).forEach(pass.tables::open);
    }
  }

  private void site(Shape callee, Pack args) {
    if (pass.isFirst() && callee instanceof Shape.Function(var name)) {
      Set<Pack> sites = pass.found.sites.computeIfAbsent(name, _ -> new LinkedHashSet<>());
      if (sites.size() >= SITES) {
        pass.found.escaped.add(name);
      } else {
        sites.add(args);
      }
    }
  }

  /// `require`, `table.insert`: the global function that a callee names; empty if it is none.
  String globalName(Expr callee) {
    if (callee instanceof Expr.NameRef name) {
      Integer symbol = pass.names.symbol(name);
      return symbol == null ? name.name() : pass.assignments.alias(symbol);
    }
    Place place = pass.places.of(callee);
    if (place == null) {
      return "";
    }
    String root =
        switch (place.root()) {
          case Place.Global(var name) -> name;
          case Place.Local(int symbol) -> pass.assignments.alias(symbol);
        };
    return root.isEmpty() || place.isVariable()
        ? root
        : root + "." + String.join(".", place.keys());
  }

  /// Whether the file is called like the module, which then is another one that is looked for
  /// elsewhere, often one in C.
  private static boolean isNamed(String uri, String request) {
    String path = "/" + request.replace('.', '/');
    return uri.endsWith(path + ".lua") || uri.endsWith(path + "/init.lua");
  }

  private static String uri(String chunk) {
    return chunk.substring(0, chunk.length() - 1);
  }

  private @Nullable Shape known(String global, Expr.Call call, Pack args) {
    List<Expr> written = call.args().values();
    switch (global) {
      case "require" -> {
        String request = written.isEmpty() ? null : Literals.string(pass.tree, written.getFirst());
        if (request != null) {
          pass.happened(new Effect.Required(request));
          String uri = uri(pass.naming.mainChunk());
          Shape module = new Shape.ModuleRef(request, isNamed(uri, request) ? uri : "");
          if (pass.frame.name.equals(pass.naming.mainChunk())) {
            pass.happened(
                new Effect.Stated(
                    new Name.Loads(uri(pass.naming.mainChunk())),
                    new Fact.Value(module, false, Fact.Marks.NONE),
                    call.span()));
          }
          return module;
        }
      }
      case "setmetatable" -> {
        if (written.size() >= 2) {
          return metatables.set(call, Shapes.at(args, 0), Shapes.at(args, 1));
        }
      }
      case "assert" -> {
        Shape value = args.head().isEmpty() ? args.tail() : args.head().getFirst();
        return Shapes.guarded(value, 0, Guards.TRUE);
      }
      case "error", "os.exit" -> pass.store.env = pass.store.env.ended();
      case "table.insert" -> insert(written, args);
      case "rawset" -> {
        if (written.size() == 3) {
          pass.members.assign(
              Shapes.at(args, 0), Shapes.at(args, 1), Shapes.at(args, 2), call.span());
        }
      }
      case "module" -> {
        pass.module = true;
        pass.happened(new Effect.ModuleCalled());
      }
      default -> {}
    }
    return null;
  }

  /// The arguments of `assert(x, message)`, which gives what it is given. Behind it the first is
  /// true.
  private Pack asserted(List<Expr> written) {
    if (written.isEmpty()) {
      return Pack.EMPTY;
    }
    Conditions.Tested tested = pass.conditions.test(written.getFirst());
    pass.store.env = tested.no();
    Pack rest = pass.expressions.values(written.subList(1, written.size()));
    pass.store.env = tested.yes();
    if (written.size() == 1 && Expressions.isMulti(written.getFirst(), tested.shape())) {
      return new Pack(List.of(), tested.shape());
    }
    List<Shape> head = new ArrayList<>(List.of(Shapes.first(tested.shape())));
    head.addAll(rest.head());
    return new Pack(head, rest.tail());
  }

  private void insert(List<Expr> written, Pack args) {
    if (written.size() >= 2) {
      Shape value = Shapes.at(args, written.size() - 1);
      pass.members.assign(
          Shapes.at(args, 0), Shapes.of(Basic.INTEGER), value, written.getLast().span());
    }
  }
}
