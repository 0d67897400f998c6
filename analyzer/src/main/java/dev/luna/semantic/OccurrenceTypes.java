package dev.luna.semantic;

import dev.luna.infer.FileTypes;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Node;
import dev.luna.syntax.NodePath;
import dev.luna.syntax.Param;
import dev.luna.syntax.TableField;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import java.util.List;

/// What a thing is where its name stands: after all that is known there.
final class OccurrenceTypes {
  private final FileTypes types;

  OccurrenceTypes(FileTypes types) {
    this.types = types;
  }

  /// The type of what `occurrence` names; of a class in a comment, its instances'.
  LuaType of(Occurrence occurrence) {
    if (occurrence.symbol() instanceof Entity.Type(var name)) {
      return new LuaType.Named(name);
    }
    List<Node> path = NodePath.at(types.file().tree(), occurrence.span().start()).nodes();
    for (int i = path.size() - 1; i >= 0; i--) {
      LuaType found = of(path.get(i), occurrence.span());
      if (found != Basic.NEVER) {
        return found;
      }
    }
    return Basic.UNKNOWN;
  }

  /// The type of what `node` names at `span`, [Basic#NEVER] if it names nothing there.
  private LuaType of(Node node, Span span) {
    return switch (node) {
      case Expr.NameRef name when name.span().equals(span) -> types.of(name);
      case Expr.Index index when index.name().span().equals(span) -> types.of(index);
      case Expr.Subscript subscript when subscript.key().span().covers(span) -> types.of(subscript);
      case Expr.MethodCall call when call.method().span().equals(span) ->
          types.member(types.of(call.receiver()), call.method().name()).orElse(Basic.UNKNOWN);
      case Binding binding when binding.name().span().equals(span) -> types.of(binding);
      case Param param when param.span().covers(span) -> types.of(param);
      case FunctionName name -> of(name, span);
      case TableField.Named field when field.name().span().equals(span) -> types.of(field.value());
      case TableField.Keyed field when field.key().span().covers(span) -> types.of(field.value());
      default -> Basic.NEVER;
    };
  }

  private LuaType of(FunctionName name, Span span) {
    LuaType type = types.of(name.base());
    for (var field : name.fields()) {
      type = types.member(type, field.name()).orElse(Basic.UNKNOWN);
      if (field.span().equals(span)) {
        return type;
      }
    }
    return Basic.NEVER;
  }
}
