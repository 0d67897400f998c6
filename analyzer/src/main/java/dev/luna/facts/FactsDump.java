package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The facts of a file for people: a line for each declaration, in the order of their names.
///
///     member #.open     = #.open
///     function #.open(name = …) -> ("x", #.open$0)
///
/// The name of the file itself is left out in front of `#`.
public final class FactsDump {
  private final FileFacts facts;
  private final ShapeText shapes;

  private FactsDump(FileFacts facts) {
    this.facts = facts;
    this.shapes = new ShapeText(facts.file().uri() + Name.MADE);
  }

  public static String print(FileFacts facts) {
    return new FactsDump(facts).print();
  }

  private String print() {
    StringBuilder out = new StringBuilder();
    List<Name> names = new ArrayList<>(facts.decls().keySet());
    names.removeIf(Name.Loads.class::isInstance); // all requests are listed below
    names.sort(Comparator.comparingInt((Name n) -> order(n)).thenComparing(FactsDump::name));
    for (Name name : names) {
      for (Decl decl : facts.of(name)) {
        out.append(shapes.shortened(name(name))).append(fact(decl.fact())).append('\n');
      }
    }
    if (!facts.requests().isEmpty()) {
      out.append("requires ").append(String.join(", ", facts.requests())).append('\n');
    }
    return out.toString();
  }

  /// What is asked for first comes first.
  private static int order(Name name) {
    return switch (name) {
      case Name.Module _, Name.Loads _ -> 0;
      case Name.Global _ -> 1;
      case Name.Declared _ -> 2;
      case Name.Table _ -> 3;
      case Name.Member _, Name.Members _, Name.Keyed _ -> 4;
      case Name.Key _, Name.Request _ -> 5;
      case Name.Local _ -> 6;
      case Name.Function _ -> 7;
      case Name.Versioned _ -> 8;
    };
  }

  private static String name(Name name) {
    return switch (name) {
      case Name.Module _ -> "module";
      case Name.Loads _ -> "loads";
      case Name.Global(var text) -> "global " + text;
      case Name.Declared(var text) -> "declared " + text;
      case Name.Table(var text) -> "table " + text;
      case Name.Member(var owner, var key) -> "member " + owner + " . " + key;
      case Name.Local(var text) -> "local " + text;
      case Name.Function(var text) -> "function " + text;
      case Name.Versioned(var owner, var key) ->
          "versioned " + (owner.isEmpty() ? key : owner + " . " + key);
      case Name.Members(var owner) -> "members " + owner;
      case Name.Keyed(var key) -> "fields " + key;
      case Name.Key(var key) -> "key " + key;
      case Name.Request(var request) -> "request " + request;
    };
  }

  private String fact(Fact fact) {
    return switch (fact) {
      case Fact.Value value -> value(value);
      case Fact.Foreign(var owner, var value) -> " of " + shapes.of(owner) + value(value);
      case Fact.Function function -> function(function);
      case Fact.Table(var label, var free, var meta, var base, boolean open) ->
          (label.isEmpty() ? "" : " '" + label + "'")
              + free(free)
              + (meta.equals(Shapes.NIL) ? "" : " meta " + shapes.of(meta))
              + (base.equals(Shapes.NIL) ? "" : " base " + shapes.of(base))
              + (open ? " open" : "");
      case Fact.ClassDef(
              var generics,
              var bases,
              boolean exact,
              var indexers,
              var ops,
              var marks) ->
          (exact ? " exact" : "")
              + " class"
              + types(" <", generics)
              + types(" : ", bases)
              + indexers.stream()
                  .map(i -> " [" + shapes.of(i.key()) + "]: " + shapes.of(i.value()))
                  .reduce("", String::concat)
              + ops.stream()
                  .map(o ->
                      " "
                          + o.name()
                          + "("
                          + o.operands().stream().map(shapes::of).collect(Collectors.joining(", "))
                          + "): "
                          + shapes.of(o.result()))
                  .reduce("", String::concat)
              + marks(marks);
      case Fact.Alias(var generics, var type, var marks) ->
          " alias" + types(" <", generics) + " " + shapes.of(type) + marks(marks);
      case Fact.EnumDef(var values, var marks) -> " enum" + types(" ", values) + marks(marks);
      case Fact.Version(boolean here, int most) ->
          (here ? " here" : " elsewhere") + (most == Fact.Version.ANY ? "" : " takes " + most);
    };
  }

  private String types(String before, List<? extends LuaType> types) {
    return types.isEmpty()
        ? ""
        : before + String.join(", ", types.stream().map(shapes::of).toList());
  }

  private String value(Fact.Value value) {
    String sign = value.declared() ? " : " : " = ";
    return sign + shapes.of(value.shape()) + marks(value.marks());
  }

  private String function(Fact.Function function) {
    List<String> params = new ArrayList<>();
    function.params().forEach(p -> params.add(parameter(p)));
    if (function.vararg()) {
      params.add("...");
    }
    List<String> returns = function.returns().stream().map(shapes::of).toList();
    return " ("
        + String.join(", ", params)
        + ") -> "
        + (returns.isEmpty() ? "never" : String.join(" | ", returns))
        + (function.declaredReturns() ? " declared" : "")
        + types(" <", function.generics())
        + types(" or ", function.overloads())
        + free(function.free())
        + (function.stub() ? " stub" : "")
        + marks(function.marks());
  }

  private String parameter(Fact.Parameter parameter) {
    String sign = parameter.declared() ? ": " : " = ";
    String shape =
        parameter.shape().equals(Shapes.OPAQUE) ? "" : sign + shapes.of(parameter.shape());
    return parameter.name() + (parameter.optional() ? "?" : "") + shape;
  }

  private String free(List<Shape.Param> free) {
    return free.isEmpty()
        ? ""
        : " free " + String.join(", ", free.stream().map(shapes::of).toList());
  }

  private static String marks(Marks marks) {
    return (marks.visibility() == Fact.Visibility.PUBLIC
            ? ""
            : " " + marks.visibility().name().toLowerCase(Locale.ROOT))
        + (marks.deprecated() ? " deprecated" : "")
        + (marks.nodiscard() ? " nodiscard" : "")
        + (marks.async() ? " async" : "");
  }
}
