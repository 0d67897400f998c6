package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Fact.Parameter;
import dev.luna.facts.Shape.Pack;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Param;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.TypeVar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is known of a function before its body: its parameters and what its comment says.
///
/// @param returns what an annotation says that it gives; empty if none does
record Signature(
    List<Parameter> params,
    boolean method,
    Shape rest,
    Optional<List<Pack>> returns,
    List<TypeVar> generics,
    List<LuaType.Function> overloads,
    Marks marks) {

  static Signature of(
      Pass pass, String name, FunctionBody body, Functions.Context context, List<Shape> expected) {
    FunctionDoc doc = doc(pass, context);
    List<Parameter> params = new ArrayList<>();
    if (context.method()) {
      params.add(
          doc.param("self")
              .map(t -> new Parameter("self", Shapes.of(t), true, false, false))
              .orElseGet(() -> receiver(context)));
    }
    Shape rest = doc.rest().map(Shapes::of).orElse(Shapes.OPAQUE);
    for (Param param : body.params()) {
      if (param instanceof Param.Named(_, _, var ident)) {
        Optional<LuaType> type =
            doc.param(ident.name()).or(() -> pass.docs.param(param, ident.name()));
        Shape unknown =
            params.size() < expected.size() ? expected.get(params.size()) : Shapes.OPAQUE;
        boolean self = params.isEmpty() && ident.name().equals("self") && context.self() != null;
        params.add(
            type.isEmpty() && self
                ? receiver(context)
                : new Parameter(
                    ident.name(),
                    type.map(Shapes::of).orElse(unknown),
                    type.isPresent(),
                    doc.isOptional(ident.name()),
                    false));
      }
    }
    return new Signature(
        params,
        context.method(),
        rest,
        doc.returns(),
        doc.generics(),
        doc.overloads(),
        doc.marks());
  }

  private static FunctionDoc doc(Pass pass, Functions.Context context) {
    if (context.comment().isEmpty()) {
      return FunctionDoc.NONE;
    }
    Shape self = context.self() == null ? Shapes.OPAQUE : context.self();
    return FunctionDoc.of(pass.docs, context.comment().get(), pass.owners.own(self));
  }

  private static Parameter receiver(Functions.Context context) {
    Shape self = context.self() == null ? Shapes.OPAQUE : context.self();
    return new Parameter("self", self, false, false, false);
  }
}
