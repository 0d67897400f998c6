package dev.luna.ide.completion;

import dev.luna.infer.FileTypes;
import dev.luna.semantic.FunctionSignatures;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Unions;
import java.util.Set;
import java.util.TreeSet;

/// Fields and methods of a value.
final class MemberCompletions {
  private static final int WANTED = 0;
  private static final int UNLIKELY = 5;
  private static final int GUESSED = 6;

  private final FileTypes types;
  private final FunctionSignatures signatures;

  MemberCompletions(FileTypes types) {
    this.types = types;
    this.signatures = new FunctionSignatures(types);
  }

  /// @param colon whether what is written behind it gets the value as its first argument
  void offer(LuaType owner, boolean colon, Offer offer) {
    for (String name : new TreeSet<>(types.fieldNames(owner))) {
      if (offer.wants(name)) {
        offer(owner, name, colon, offer);
      }
    }
    if (Unions.members(owner).stream().anyMatch(MemberCompletions::isOpen)) {
      guess(colon, offer);
    }
  }

  private static boolean isOpen(LuaType type) {
    return type == Basic.UNKNOWN || type == Basic.ANY || type == Basic.TABLE;
  }

  /// Of a value of which too little is known: what the file asks of others, and what strings have,
  /// which are most of those that have methods and no table.
  private void guess(boolean colon, Offer offer) {
    Set<String> names = new TreeSet<>();
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          switch (node) {
            case Expr.Index index -> names.add(index.name().name());
            case Expr.MethodCall call -> names.add(call.method().name());
            case TableField.Named field -> names.add(field.name().name());
            case FunctionName name -> name.fields().forEach(field -> names.add(field.name()));
            default -> {}
          }
          return true;
        });
    if (colon) {
      names.addAll(types.fieldNames(Basic.STRING));
    }
    names.remove("");
    names.remove(offer.word(types.file().text()));
    names.forEach(name -> offer.add(name, CompletionKind.FIELD, GUESSED));
  }

  private void offer(LuaType owner, String name, boolean colon, Offer offer) {
    LuaType type = types.member(owner, name).orElse(Basic.UNKNOWN);
    boolean isFunction = type != Basic.UNKNOWN && FunctionSignatures.isFunction(type);
    if (colon && !isFunction && type != Basic.UNKNOWN && type != Basic.ANY) {
      return;
    }
    boolean isMethod =
        isFunction && signatures.of(type).stream().anyMatch(FunctionSignatures::isMethod);
    // Metamethods are seldom called by hand, and a method with `.` is mostly a slip.
    boolean unlikely = name.startsWith("__") || isFunction && !colon && isMethod;
    CompletionKind kind =
        isMethod
            ? CompletionKind.METHOD
            : isFunction ? CompletionKind.FUNCTION : CompletionKind.FIELD;
    offer.add(
        name,
        kind,
        detail(type, isFunction),
        types.deprecated(owner, name).isPresent(),
        unlikely ? UNLIKELY : WANTED);
  }

  private String detail(LuaType type, boolean isFunction) {
    return isFunction
        ? signatures.of(type).stream().findFirst().map(signatures::print).orElse("")
        : types.print(type);
  }
}
