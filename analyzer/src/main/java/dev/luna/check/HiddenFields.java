package dev.luna.check;

import dev.luna.config.VisibilityNames;
import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.facts.Fact.Visibility;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `invisible`: a field is used where its `private`, `protected` or `package` does not allow it.
///
/// A private field is for the functions of its class, a protected one also for those of classes
/// below it, one of a package for its file. Other code of the file that declares the field may use
/// all of them, for there a class has its constructors, helpers and friends; but not a class below.
final class HiddenFields {
  private final FileContext file;
  private final Findings findings;
  private final Map<Integer, Node> owners = new HashMap<>();

  /// Worked out once for each field, which may have as many declarations as the file has lines.
  private final IdentityHashMap<List<Decl>, Boolean> open = new IdentityHashMap<>();

  private final Deque<Optional<Node>> functions = new ArrayDeque<>();

  HiddenFields(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.FunctionDeclaration function) {
    List<Ident> fields = function.name().fields();
    if (!fields.isEmpty()) {
      Node owner = fields.size() == 1 ? function.name().base() : fields.get(fields.size() - 2);
      owners.put(function.body().id(), owner);
    }
  }

  void enter(Stat.Assign assign) {
    for (int i = 0; i < Math.min(assign.targets().size(), assign.values().size()); i++) {
      if (assign.targets().get(i) instanceof Expr.Index target
          && assign.values().get(i) instanceof Expr.Function function) {
        owners.put(function.body().id(), target.base());
      }
    }
  }

  void enter(FunctionBody body) {
    functions.push(Optional.ofNullable(owners.get(body.id())));
  }

  void leave(FunctionBody body) {
    functions.pop();
  }

  void enter(Expr.Index index) {
    check(index.base(), index.name());
  }

  void enter(Expr.MethodCall call) {
    check(call.receiver(), call.method());
  }

  private void check(Expr base, Ident name) {
    if (!findings.wants(Rule.INVISIBLE) || name.isMissing()) {
      return;
    }
    FileTypes types = file.types();
    List<Decl> fields = types.fields(types.of(base), name.name());
    Visibility named = named(name.name());
    if (open.computeIfAbsent(fields, all -> isOpen(all, named))) {
      return;
    }
    for (Decl field : fields) {
      Visibility visibility = visibility(field, named);
      if (visibility != Visibility.PUBLIC
          && field.ref().name() instanceof Name.Member(var owner, _)
          && types.classes().isClass(new Named(owner))
          && !isAllowed(visibility, new Named(owner), types.isHere(field.ref()))) {
        report(visibility, owner, field, name);
        return;
      }
    }
  }

  /// Whether everybody may use the field: an annotation says so, whatever its function's comment
  /// says, or nothing says otherwise.
  private static boolean isOpen(List<Decl> fields, Visibility named) {
    return fields.stream().anyMatch(f -> isPublic(f, named))
        || fields.stream().allMatch(f -> visibility(f, named) == Visibility.PUBLIC);
  }

  private static boolean isPublic(Decl decl, Visibility named) {
    return decl.fact() instanceof Fact.Value(_, var declared, _)
        && declared
        && visibility(decl, named) == Visibility.PUBLIC;
  }

  /// What an annotation says, or else `named`.
  private static Visibility visibility(Decl decl, Visibility named) {
    return decl.fact() instanceof Fact.Value(_, _, var marks)
            && marks.visibility() != Visibility.PUBLIC
        ? marks.visibility()
        : named;
  }

  /// What the configuration says of fields that are called so.
  private Visibility named(String name) {
    VisibilityNames hidden = file.settings().hidden();
    if (hidden.isPrivate(name)) {
      return Visibility.PRIVATE;
    }
    if (hidden.isProtected(name)) {
      return Visibility.PROTECTED;
    }
    return hidden.isPackage(name) ? Visibility.PACKAGE : Visibility.PUBLIC;
  }

  private boolean isAllowed(Visibility visibility, Named owner, boolean here) {
    if (visibility == Visibility.PACKAGE) {
      return here;
    }
    boolean isBelow = false;
    for (Optional<Node> function : functions) {
      if (function.isPresent()) {
        LuaType type = file.types().of(function.get());
        if (type.equals(owner) || visibility == Visibility.PROTECTED && isBelow(type, owner)) {
          return true;
        }
        isBelow |= isBelow(type, owner);
      }
    }
    return here && !isBelow;
  }

  private boolean isBelow(LuaType type, Named owner) {
    Set<LuaType> seen = new HashSet<>();
    Deque<LuaType> work = new ArrayDeque<>(List.of(type));
    while (!work.isEmpty()) {
      if (work.pop() instanceof Named named && seen.add(named)) {
        if (named.name().equals(owner.name())) {
          return true;
        }
        work.addAll(file.types().classes().bases(named));
      }
    }
    return false;
  }

  private void report(Visibility visibility, String owner, Decl field, Ident name) {
    String who =
        switch (visibility) {
          case PRIVATE -> "private: only functions of '" + owner + "' may use it";
          case PROTECTED ->
              "protected: only functions of '" + owner + "' and of classes below it may use it";
          case PACKAGE, PUBLIC -> "for the file that declares it";
        };
    findings.add(
        Rule.INVISIBLE,
        name.span(),
        "'" + name.name() + "' is " + who,
        new Finding.Elsewhere(field.ref(), "declared here"));
  }
}
