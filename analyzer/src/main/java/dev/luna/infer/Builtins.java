package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.Results;
import dev.luna.types.TypeMap;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Functions of the standard library whose results no annotation can say.
final class Builtins {
  private static final Set<String> MATCHING =
      Set.of("string.match", "string.gmatch", "string.gfind");

  private Builtins() {}

  /// What the function gives, or null if its annotations say it.
  static @Nullable Results call(
      Inference inference, Fact.Function function, Decl decl, TypePack args, Realm realm) {
    if (!isOfLibrary(inference, decl)) {
      return null;
    }
    return switch (function.label()) {
      case "pcall" -> protectedCall(inference.calls().call(args.at(0), args.from(1), realm));
      case "xpcall" -> protectedCall(inference.calls().call(args.at(0), args.from(2), realm));
      case "assert" -> asserted(args);
      case "select" -> selected(args);
      case "unpack", "table.unpack" -> unpacked(inference, args, realm);
      case "pairs" -> inference.members().paired(args.at(0), realm);
      case "rawget" ->
          Results.of(TypePack.of(inference.members().element(args.at(0), args.at(1), realm)));
      case "require" -> required(inference, args, realm);
      default -> null;
    };
  }

  /// Whether a function of strings may give places instead of texts, for a `()` in its pattern.
  static boolean givesPlaces(
      Inference inference, Fact.Function function, Decl decl, TypePack args) {
    return MATCHING.contains(function.label())
        && isOfLibrary(inference, decl)
        && !(args.at(1) instanceof Literal(_, var pattern) && !pattern.contains("()"));
  }

  /// What was a string may be a number.
  static LuaType withPlaces(LuaType type) {
    return type == Basic.STRING
        ? Unions.of(Basic.STRING, Basic.INTEGER)
        : TypeMap.parts(type, Builtins::withPlaces);
  }

  private static boolean isOfLibrary(Inference inference, Decl decl) {
    return inference.realmOf(decl).isLibrary();
  }

  /// `true` and what the function gives, or `false` and an error.
  private static Results protectedCall(Results results) {
    List<TypePack> alternatives = new ArrayList<>();
    for (TypePack pack : results.alternatives()) {
      alternatives.add(pack.behind(List.of(Literal.TRUE)));
    }
    alternatives.add(new TypePack(List.of(Literal.FALSE, Basic.UNKNOWN), Basic.NIL));
    return new Results(alternatives);
  }

  private static Results asserted(TypePack args) {
    LuaType first = Narrowing.truthy(args.at(0));
    if (first == Basic.NEVER) {
      return Results.NEVER;
    }
    return Results.of(args.from(1).behind(List.of(first)));
  }

  private static Results selected(TypePack args) {
    LuaType from = args.at(0);
    if (from instanceof Literal(var kind, var text)) {
      if (kind == LiteralKind.STRING) {
        return Results.of(TypePack.of(Basic.INTEGER));
      }
      if (kind == LiteralKind.INTEGER && text.length() == 1 && text.charAt(0) != '0') {
        return Results.of(args.from(text.charAt(0) - '0'));
      }
    }
    List<LuaType> any = new ArrayList<>(args.from(1).head());
    if (args.tail() != Basic.NIL) {
      any.add(args.tail());
    }
    return Results.of(new TypePack(List.of(), Unions.of(any)));
  }

  private static Results unpacked(Inference inference, TypePack args, Realm realm) {
    if (args.at(0) instanceof LuaType.Tuple(var items) && args.head().size() == 1) {
      return Results.of(new TypePack(items, Basic.NIL));
    }
    LuaType element = inference.members().element(args.at(0), Basic.INTEGER, realm);
    return Results.of(new TypePack(List.of(), element == Basic.NEVER ? Basic.UNKNOWN : element));
  }

  private static Results required(Inference inference, TypePack args, Realm realm) {
    if (args.at(0) instanceof Literal(var kind, var text) && kind == LiteralKind.STRING) {
      LuaType found =
          inference.reader().find(realm, text).map(inference::module).orElse(Basic.UNKNOWN);
      return Results.of(TypePack.of(found));
    }
    return Results.UNKNOWN;
  }
}
