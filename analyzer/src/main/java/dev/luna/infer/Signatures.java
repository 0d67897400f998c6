package dev.luna.infer;

import dev.luna.types.Assignability;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.Verdict;

/// Compares signatures of one function, whatever it is called with.
final class Signatures {
  private Signatures() {}

  /// Whether all that `narrow` takes `wide` takes too, and more: `fun(n: number)` beside `fun(v:
  /// any)`.
  static boolean isNarrower(Function narrow, Function wide, ClassTable classes) {
    boolean less = narrow.rest() == Basic.NEVER && wide.rest() != Basic.NEVER;
    for (int i = 0; i < narrow.params().size(); i++) {
      LuaType one = passed(narrow.params().get(i));
      LuaType other = i < wide.params().size() ? passed(wide.params().get(i)) : wide.rest();
      if (Assignability.check(classes, one, other) != Verdict.YES) {
        return false;
      }
      less |=
          isOpen(other) ? !isOpen(one) : Assignability.check(classes, other, one) != Verdict.YES;
    }
    for (int i = narrow.params().size(); i < wide.params().size(); i++) {
      Parameter left = wide.params().get(i);
      if (!left.optional() && Assignability.check(classes, Basic.NIL, left.type()) != Verdict.YES) {
        return false;
      }
    }
    return less;
  }

  private static boolean isOpen(LuaType type) {
    return type == Basic.ANY || type == Basic.UNKNOWN;
  }

  private static LuaType passed(Parameter param) {
    return param.optional() ? Narrowing.without(param.type(), Basic.NIL) : param.type();
  }
}
