package dev.luna.semantic;

import dev.luna.infer.Callable;
import dev.luna.infer.FileTypes;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;

/// How a function is called, spelled as it is declared.
public final class FunctionSignatures {
  private final FileTypes types;

  public FunctionSignatures(FileTypes types) {
    this.types = types;
  }

  /// `(a: integer, b?: string): T`, one for each overload; none if the value is no function, or
  /// nothing is known of it.
  public List<Function> of(LuaType type) {
    List<Function> found = new ArrayList<>();
    for (LuaType each : Unions.members(types.classes().expanded(type))) {
      switch (each) {
        case FunctionRef ref -> {
          types.described(ref).ifPresent(found::add);
          types.callables(ref).stream().skip(1).map(Callable::signature).forEach(found::add);
        }
        case Function function -> found.add(function);
        default -> {}
      }
    }
    return found;
  }

  /// Whether the first parameter is the receiver, which a call with `:` passes.
  public static boolean isMethod(Function function) {
    return !function.params().isEmpty() && function.params().getFirst().name().equals("self");
  }

  /// `(a: integer, b?: string): T`. The receiver is left out.
  public String print(Function function) {
    List<Parameter> params = function.params();
    List<Parameter> shown =
        (isMethod(function) ? params.subList(1, params.size()) : params)
            .stream().map(FunctionSignatures::plain).toList();
    Function rest = new Function(function.generics(), shown, function.rest(), function.results());
    return types.print(rest).substring("fun".length());
  }

  /// `b?: string`.
  public String print(Parameter param) {
    Parameter shown = plain(param);
    String name = (shown.name().isEmpty() ? "_" : shown.name()) + (shown.optional() ? "?" : "");
    return shown.type() == Basic.UNKNOWN ? name : name + ": " + types.print(shown.type());
  }

  /// `: T, U`; empty if nothing is given.
  public String printResults(Function function) {
    String results = types.print(function.results().pack());
    return results.isEmpty() ? "" : ": " + results;
  }

  /// That it may be left out is said once, by its question mark.
  private static Parameter plain(Parameter param) {
    LuaType some =
        Unions.of(Unions.members(param.type()).stream().filter(t -> t != Basic.NIL).toList());
    return param.optional() && some != Basic.NEVER
        ? new Parameter(param.name(), true, some)
        : param;
  }

  /// Whether the value can only be a function.
  public static boolean isFunction(LuaType type) {
    return Unions.members(type).stream()
        .filter(t -> t != Basic.NIL)
        .allMatch(t -> t instanceof FunctionRef || t instanceof Function || t == Basic.FUNCTION);
  }
}
