package dev.luna.check;

import dev.luna.config.TypeOptions;
import dev.luna.infer.FileTypes;
import dev.luna.types.Assignability;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;
import java.util.List;

/// Whether values are what annotations want, as exactly as the user's settings ask for.
///
/// What is not known fits: a value that may be a string, or something of which nothing is known,
/// fits everywhere.
final class TypeFit {
  private final FileTypes types;
  private final ClassTable classes;
  private final TypeOptions options;

  TypeFit(FileContext file) {
    this.types = file.types();
    this.classes = types.classes();
    this.options = file.settings().types();
  }

  /// Whether a value of type `given` may stand where `wanted` is.
  boolean fits(LuaType given, LuaType wanted) {
    List<LuaType> members = Unions.members(classes.expanded(given));
    if (members.isEmpty() || members.contains(Basic.UNKNOWN) || members.contains(Basic.ANY)) {
      return true;
    }
    List<LuaType> counted =
        options.weakNil() && members.size() > 1
            ? members.stream().filter(m -> m != Basic.NIL).toList()
            : members;
    return options.weakUnions()
        ? counted.stream().anyMatch(m -> mayBe(m, wanted))
        : counted.stream().allMatch(m -> mayBe(m, wanted));
  }

  private boolean mayBe(LuaType given, LuaType wanted) {
    return Assignability.check(classes, given, wanted) != Verdict.NO;
  }

  /// Whether it is known what is wanted, and nil is not.
  boolean excludesNil(LuaType wanted) {
    return wanted != Basic.UNKNOWN
        && !(wanted instanceof LuaType.TypeVar)
        && !mayBe(Basic.NIL, wanted);
  }

  /// What is wanted and what is there, in a message.
  String message(LuaType given, LuaType wanted) {
    return "expected `%s`, found `%s`".formatted(types.print(wanted), types.print(given));
  }
}
