package dev.luna.semantic;

import dev.luna.dialect.StringLiterals;
import dev.luna.facts.ParsedFile;
import dev.luna.infer.FileTypes;
import dev.luna.scope.GotoUse;
import dev.luna.scope.LabelSymbol;
import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.ScopeTree;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The names in a file's code. A node is asked for the names that stand in itself, not in its
/// parts: `a.b` for `b`.
final class CodeSymbols {
  /// The class whose fields are the globals.
  private static final String GLOBALS = "_G";

  private final FileTypes types;
  private final ParsedFile file;
  private final ScopeTree scopes;
  private final ExpectedTypes expected;

  /// The ids of what is assigned.
  private final BitSet written = new BitSet();

  private final Map<Integer, LabelSymbol> labels = new HashMap<>();
  private final Map<Integer, GotoUse> jumps = new HashMap<>();

  CodeSymbols(FileTypes types) {
    this.types = types;
    this.file = types.file();
    this.scopes = file.scopes();
    this.expected = new ExpectedTypes(types);
    scopes.labels().forEach(label -> labels.put(label.node(), label));
    scopes.gotos().forEach(jump -> jumps.put(jump.node(), jump));
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          switch (node) {
            case Stat.Assign assign -> assign.targets().forEach(t -> written.set(t.id()));
            case FunctionName name when name.fields().isEmpty() -> written.set(name.base().id());
            default -> {}
          }
          return true;
        });
  }

  void of(Node node, Predicate<String> wanted, Consumer<Occurrence> found) {
    Wanted names = new Wanted(wanted, found);
    switch (node) {
      case Expr.NameRef name -> variable(name, names);
      case Expr.Index index -> field(types.of(index.base()), index.name(), accessOf(index), names);
      case Expr.Subscript subscript -> subscript(subscript, names);
      case Expr.MethodCall call ->
          field(types.of(call.receiver()), call.method(), Access.READ, names);
      case Expr.Call call -> request(call, names);
      case Expr.Table table -> table.fields().forEach(each -> entry(table, each, names));
      case FunctionName name -> functionName(name, names);
      case Binding binding -> declared(binding.name(), names);
      case Param.Named param -> declared(param.name(), names);
      case Param.NamedVararg param -> declared(param.name(), names);
      case Stat.Label label -> label(label, names);
      case Stat.Goto jump -> jump(jump, names);
      default -> {}
    }
  }

  /// Whoever looks for names.
  private record Wanted(Predicate<String> names, Consumer<Occurrence> found) {
    boolean has(Ident name) {
      return !name.isMissing() && names.test(name.name());
    }

    void add(Entity symbol, Span span, Access access) {
      found.accept(new Occurrence(symbol, span, access));
    }
  }

  private Access accessOf(Expr expr) {
    return written.get(expr.id()) ? Access.WRITE : Access.READ;
  }

  private void variable(Expr.NameRef name, Wanted names) {
    if (name.name().isEmpty() || !names.names().test(name.name())) {
      return;
    }
    Entity symbol =
        switch (scopes.use(name)) {
          case NameUse.Local(var local) -> local(local);
          case NameUse.Upvalue(var local, _) -> local(local);
          case NameUse.Global global -> new Entity.Global(global.name());
        };
    names.add(symbol, name.span(), accessOf(name));
  }

  private Entity local(Symbol symbol) {
    return new Entity.Local(file.id(), symbol.index(), symbol.name());
  }

  private void declared(Ident name, Wanted names) {
    if (names.has(name)) {
      scopes
          .declared(name)
          .ifPresent(symbol ->
              names.add(
                  symbol instanceof LocalSymbol ? local(symbol) : new Entity.Global(symbol.name()),
                  name.span(),
                  Access.DECLARE));
    }
  }

  private void field(LuaType owner, Ident name, Access access, Wanted names) {
    if (names.has(name)) {
      field(owner, name.name(), name.span(), access, names);
    }
  }

  private void field(LuaType owner, String key, Span span, Access access, Wanted names) {
    Set<Name.Member> members = types.members(owner, key);
    if (members.equals(Set.of(new Name.Member(GLOBALS, key)))) {
      names.add(new Entity.Global(key), span, access);
    } else if (!members.isEmpty()) {
      names.add(new Entity.Field(members, key), span, access);
    }
  }

  /// `a["b"]`.
  private void subscript(Expr.Subscript subscript, Wanted names) {
    if (subscript.key() instanceof Expr.StringLiteral key) {
      String text = value(key);
      if (Name.Member.isField(text) && names.names().test(text)) {
        field(types.of(subscript.base()), text, inside(key), accessOf(subscript), names);
      }
    }
  }

  /// Of a table that is written where a class is wanted, a field is the class's.
  private void entry(Expr.Table table, TableField field, Wanted names) {
    switch (field) {
      case TableField.Named named -> field(owner(table), named.name(), Access.WRITE, names);
      case TableField.Keyed(_, _, Expr.StringLiteral key, _) -> {
        String text = value(key);
        if (Name.Member.isField(text) && names.names().test(text)) {
          field(owner(table), text, inside(key), Access.WRITE, names);
        }
      }
      case TableField.Keyed _, TableField.Item _ -> {}
    }
  }

  private LuaType owner(Expr.Table table) {
    List<LuaType> classes =
        Unions.members(types.classes().expanded(expected.of(table))).stream()
            .filter(t -> t instanceof LuaType.Named named && types.classes().isClass(named))
            .toList();
    return classes.isEmpty() ? types.of(table) : Unions.of(classes);
  }

  /// In `function a.b:c()` the fields `b`, which is read, and `c`.
  private void functionName(FunctionName name, Wanted names) {
    LuaType owner = types.of(name.base());
    for (int i = 0; i < name.fields().size(); i++) {
      Ident field = name.fields().get(i);
      boolean isLast = i == name.fields().size() - 1;
      field(owner, field, isLast ? Access.WRITE : Access.READ, names);
      if (!isLast) {
        owner = types.member(owner, field.name()).orElse(Basic.UNKNOWN);
      }
    }
  }

  /// `require("a.b")`.
  private void request(Expr.Call call, Wanted names) {
    if (call.calls("require")
        && !call.args().values().isEmpty()
        && call.args().values().getFirst() instanceof Expr.StringLiteral literal) {
      String request = value(literal);
      if (names.names().test(request)) {
        types
            .module(request)
            .ifPresent(found ->
                names.add(new Entity.Module(found, request), inside(literal), Access.READ));
      }
    }
  }

  private String value(Expr.StringLiteral literal) {
    return StringLiterals.value(file.tree().text(literal));
  }

  /// What stands between the quotes.
  private Span inside(Expr.StringLiteral literal) {
    String text = file.tree().text(literal);
    int opening = 1;
    if (text.startsWith("[")) {
      opening = text.indexOf('[', 1) + 1;
    }
    Span span = literal.span();
    boolean isWhole = text.length() >= 2 * opening;
    return isWhole ? new Span(span.start() + opening, span.end() - opening) : span;
  }

  private void label(Stat.Label label, Wanted names) {
    LabelSymbol symbol = labels.get(label.id());
    if (symbol != null && names.has(label.name())) {
      names.add(
          new Entity.Label(file.id(), symbol.index(), symbol.name()),
          symbol.span(),
          Access.DECLARE);
    }
  }

  private void jump(Stat.Goto jump, Wanted names) {
    GotoUse use = jumps.get(jump.id());
    if (use != null && use.label() != GotoUse.NOWHERE && names.has(jump.label())) {
      names.add(new Entity.Label(file.id(), use.label(), use.name()), use.span(), Access.READ);
    }
  }
}
