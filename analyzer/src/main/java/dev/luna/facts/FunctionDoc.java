package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Shape.Pack;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TagHead;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.Results;
import dev.luna.types.TypeExprLowering;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a comment says about a function.
///
/// @param params the types of parameters, by name
/// @param optionals the parameters that may be left out
/// @param rest what `...` holds
record FunctionDoc(
    Map<String, LuaType> params,
    Set<String> optionals,
    Optional<LuaType> rest,
    Optional<List<Pack>> returns,
    List<TypeVar> generics,
    List<LuaType.Function> overloads,
    Marks marks) {

  /// Of a function without a comment.
  static final FunctionDoc NONE =
      new FunctionDoc(
          Map.of(), Set.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), Marks.NONE);

  /// @param owners the classes of which it is a method: their type parameters are in sight
  static FunctionDoc of(Docs docs, DocComment doc, Set<String> owners) {
    TypeExprLowering lowering = docs.lowering(owners);
    List<TypeVar> generics = new ArrayList<>();
    doc.tags(DocTag.Generic.class)
        .forEach(g -> generics.addAll(lowering.with(generics).variables(g.params())));
    TypeExprLowering inside = lowering.with(generics);
    Map<String, LuaType> params = new HashMap<>();
    Set<String> optionals = new HashSet<>();
    for (DocTag.Param param : doc.tags(DocTag.Param.class)) {
      LuaType type = inside.type(param.type());
      if (param.optional()) {
        optionals.add(param.name().text());
        type = type == Basic.UNKNOWN ? type : Unions.of(type, Basic.NIL);
      }
      if (!(param.type() instanceof TypeExpr.Absent)) {
        params.put(param.name().text(), type);
      }
    }
    return new FunctionDoc(
        params,
        optionals,
        Optional.ofNullable(params.get("...")),
        returns(doc, inside),
        generics,
        overloads(doc, inside),
        docs.functionMarks(doc));
  }

  Optional<LuaType> param(String name) {
    return Optional.ofNullable(params.get(name));
  }

  boolean isOptional(String name) {
    return optionals.contains(name);
  }

  /// Further signatures. Of a function that is not said to give anything, they give nothing either.
  private static List<LuaType.Function> overloads(DocComment doc, TypeExprLowering lowering) {
    boolean gives =
        !doc.tags(DocTag.Return.class).isEmpty()
            || !doc.tags(DocTag.ReturnOverload.class).isEmpty();
    return doc.tags(DocTag.Overload.class).stream()
        .map(o -> lowering.type(o.type()))
        .filter(LuaType.Function.class::isInstance)
        .map(LuaType.Function.class::cast)
        .map(f ->
            gives || !f.results().equals(Results.UNKNOWN)
                ? f
                : new LuaType.Function(
                    f.generics(), f.params(), f.rest(), Results.of(TypePack.EMPTY)))
        .toList();
  }

  private static Optional<List<Pack>> returns(DocComment doc, TypeExprLowering lowering) {
    List<Pack> packs = new ArrayList<>();
    for (DocTag.ReturnOverload overload : doc.tags(DocTag.ReturnOverload.class)) {
      packs.add(pack(overload.types(), lowering));
    }
    if (packs.isEmpty()) {
      for (List<DocTag.Result> items : groups(doc)) {
        if (items.stream().anyMatch(i -> !(i.type() instanceof TypeExpr.Absent))) {
          packs.add(items(items, lowering));
        }
      }
    }
    if (!packs.isEmpty() && !doc.tags(DocTag.Failure.class).isEmpty()) {
      packs.add(new Pack(List.of(Shapes.NIL, Shapes.of(Basic.STRING)), Shapes.NO_MORE));
    }
    return packs.isEmpty() ? Optional.empty() : Optional.of(packs);
  }

  /// What is returned together: all `@return`s, unless LDoc's modifiers number them.
  private static Collection<List<DocTag.Result>> groups(DocComment doc) {
    Map<String, List<DocTag.Result>> groups = new LinkedHashMap<>();
    for (DocTag.Return tag : doc.tags(DocTag.Return.class)) {
      String number =
          tag.head().modifiers().stream()
              .map(TagHead.Modifier::name)
              .filter(m -> m.matches("\\d"))
              .findFirst()
              .orElse("");
      groups.computeIfAbsent(number, _ -> new ArrayList<>()).addAll(tag.items());
    }
    return groups.values();
  }

  /// `@return T ...` is any number of them, as `T...` is.
  private static Pack items(List<DocTag.Result> items, TypeExprLowering lowering) {
    int named = 0;
    while (named < items.size() && !items.get(named).name().text().equals("...")) {
      named++;
    }
    List<TypeExpr> types = items.stream().limit(named).map(DocTag.Result::type).toList();
    Pack pack = pack(types, lowering);
    return named == items.size() || !pack.tail().equals(Shapes.NO_MORE)
        ? pack
        : new Pack(pack.head(), Shapes.of(lowering.type(items.get(named).type())));
  }

  private static Pack pack(List<TypeExpr> types, TypeExprLowering lowering) {
    List<Shape> head = new ArrayList<>();
    for (TypeExpr type : types) {
      if (type instanceof TypeExpr.Variadic) {
        return new Pack(head, new Shape.Of(lowering.type(type)));
      }
      head.add(Shapes.of(lowering.type(type)));
    }
    return new Pack(head, Shapes.NO_MORE);
  }
}
