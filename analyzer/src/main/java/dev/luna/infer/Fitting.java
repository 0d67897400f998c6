package dev.luna.infer;

import dev.luna.index.Realm;
import dev.luna.types.Assignability;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;
import java.util.List;

/// Whether arguments are what a signature wants.
final class Fitting {
  private final Inference inference;

  Fitting(Inference inference) {
    this.inference = inference;
  }

  /// Whether the arguments are what the signature wants.
  Verdict fit(Function signature, TypePack args, Realm realm) {
    if (signature.rest() == Basic.NEVER
        && args.tail() == Basic.NIL
        && args.head().size() > signature.params().size()) {
      return Verdict.NO;
    }
    ClassTable classes = new Classes(inference, realm);
    Verdict all = Verdict.YES;
    for (int i = 0; i < signature.params().size(); i++) {
      Parameter param = signature.params().get(i);
      LuaType given = args.at(i);
      if (given == Basic.NEVER) {
        // Not known yet; the answer must not depend on that.
        all = all.and(Verdict.MAYBE);
      } else if (given != Basic.NIL || !param.optional()) {
        all = all.and(fit(classes, given, param.type()));
      }
    }
    return all;
  }

  /// A union fits perhaps if one of its members does: the call may be made with that one.
  private static Verdict fit(ClassTable classes, LuaType given, LuaType wanted) {
    List<LuaType> members = Unions.members(classes.expanded(given));
    Verdict all = Verdict.YES;
    Verdict any = Verdict.NO;
    for (LuaType member : members) {
      Verdict verdict = Assignability.check(classes, member, wanted);
      all = all.and(verdict);
      any = any.or(verdict);
    }
    return all == Verdict.NO && any != Verdict.NO ? Verdict.MAYBE : all;
  }
}
