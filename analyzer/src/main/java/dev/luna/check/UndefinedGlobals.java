package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;
import dev.luna.types.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `undefined-global`: a global that no file defines, nor the standard library, nor the
/// configuration.
///
/// A file that asks whether a global is there knows that it may not be: of that name nothing is
/// said. A condition asks, if the file uses the name for something else as well; else it may as
/// well be mistyped. Of a field of the global table, `_G.x`, nothing is said if the file asks for
/// it anywhere: who writes it so often does because it may not be there. Nor is anything said where
/// the environment is another than the one that every file has, unless it is one of [OwnTables].
final class UndefinedGlobals {
  /// Words before a call in other languages; Lua reads `x = new Foo()` as two statements.
  private static final Map<String, String> FOREIGN =
      Map.of(
          "new", "Lua has no 'new'; call what makes the object, often 'Class.new(…)'",
          "await", "Lua has no 'await'; a coroutine waits with 'coroutine.yield(…)'");

  /// What became of globals that some version of Lua has and another has not.
  private static final Map<String, String> INSTEAD =
      Map.of(
          "unpack", "table.unpack",
          "loadstring", "load",
          "setfenv", "a local _ENV",
          "getfenv", "_ENV",
          "module", "a local table that the file returns",
          "bit32", "the operators & | ~ << >>",
          "bit", "bit32, or the operators & | ~ << >>",
          "ffi", "require(\"ffi\")",
          "table.unpack", "unpack");

  /// Those of them that are functions: whoever asks one for a field means something else.
  private static final Set<String> FUNCTIONS =
      Set.of("unpack", "loadstring", "setfenv", "getfenv", "module");

  /// What programs that run Lua call themselves, and what only some of them have.
  private static final Set<String> HOSTS =
      Set.of("jit", "love", "ngx", "vim", "redis", "awesome", "minetest", "utf8", "game", "arg");

  private static final String NOBODY = "no file defines it";

  private final FileContext file;
  private final Findings findings;
  private final OwnTables own;
  private final List<Expr.NameRef> uses = new ArrayList<>();
  private final List<Expr.NameRef> ownUses = new ArrayList<>();
  private final List<Ident> fields = new ArrayList<>();
  private final Set<String> fieldsAskedFor = new HashSet<>();
  private final BitSet targets = new BitSet();
  private final Set<String> objects = new HashSet<>();
  private final Set<String> tested = new HashSet<>();
  private final Map<String, Integer> conditions = new HashMap<>();
  private final List<Span> noStatements = new ArrayList<>();
  private final Set<String> assigned = new HashSet<>();
  private final BitSet called = new BitSet();
  private boolean isModule;
  private boolean quiet;

  UndefinedGlobals(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.own = new OwnTables(file);
  }

  void enter(Expr.NameRef name) {
    if (!name.name().isEmpty() && Globals.isPlain(name, file.scopes())) {
      uses.add(name);
      quiet |= name.name().equals("setfenv") && file.types().isGlobal("setfenv");
      isModule |= name.name().equals("module") && file.types().isGlobal("module");
    } else if (own.environment(name).isPresent()) {
      ownUses.add(name);
    }
    own.enter(name);
  }

  void enter(Expr.Index index) {
    name(index.base()).ifPresent(objects::add);
    if (isGlobalTable(index.base()) && !index.name().isMissing() && !targets.get(index.id())) {
      fields.add(index.name());
    }
  }

  /// Whether it is `_G` or `_ENV`, as every file has them.
  private boolean isGlobalTable(Expr expr) {
    return expr instanceof Expr.NameRef name
        && switch (file.scopes().use(name)) {
          case NameUse.Global _ ->
              name.name().equals("_G") && Globals.isAllowed(name, file.scopes());
          case NameUse.Local(var symbol) -> symbol.kind() == LocalSymbol.Kind.ENVIRONMENT;
          case NameUse.Upvalue(var symbol, _) -> symbol.kind() == LocalSymbol.Kind.ENVIRONMENT;
        };
  }

  void enter(Stat.Local local) {
    own.enter(local);
  }

  void enter(Expr.MethodCall call) {
    name(call.receiver()).ifPresent(objects::add);
  }

  /// Behind `module(...)` they are fields of the module, which the file sees as its globals.
  void enter(Stat.Assign assign) {
    own.enter(assign);
    Globals.assigned(assign).forEach(name -> assigned.add(name.name()));
    for (Expr target : assign.targets()) {
      targets.set(target.id());
      fieldOf(target).ifPresent(fieldsAskedFor::add);
    }
  }

  void enter(Stat.FunctionDeclaration function) {
    Globals.assigned(function).forEach(name -> assigned.add(name.name()));
  }

  void enter(Stat.ExprStat statement) {
    if (!(statement.expr() instanceof Expr.Call)
        && !(statement.expr() instanceof Expr.MethodCall)) {
      noStatements.add(statement.span());
    }
  }

  void enter(Stat.While loop) {
    ask(loop.condition());
  }

  void enter(Stat.Repeat loop) {
    ask(loop.condition());
  }

  void enter(Clause clause) {
    if (clause instanceof Clause.Conditional(_, _, var condition, _)) {
      ask(condition);
    }
  }

  void enter(Expr.Unary unary) {
    if (unary.op() == UnaryOperator.NOT) {
      ask(unary.operand());
    }
  }

  void enter(Expr.Binary binary) {
    switch (binary.op()) {
      case AND -> ask(binary.left());
      case OR -> {
        test(lastOf(binary.left()));
        fallback(binary.left(), binary.right());
      }
      case EQUAL, NOT_EQUAL -> {
        compare(binary.left(), binary.right());
        compare(binary.right(), binary.left());
      }
      default -> {}
    }
  }

  /// `table.unpack or unpack` takes whichever is there.
  private void fallback(Expr value, Expr other) {
    if (value instanceof Expr.Index field
        && other instanceof Expr.NameRef name
        && field.name().name().equals(name.name())) {
      test(other);
    }
  }

  /// Of `a or b`, which another `or` follows, `b`: that one asks for it.
  private static Expr lastOf(Expr value) {
    return value.bare() instanceof Expr.Binary binary && binary.op() == BinaryOperator.OR
        ? binary.right()
        : value;
  }

  private void compare(Expr value, Expr other) {
    fieldOf(value).ifPresent(fieldsAskedFor::add);
    if (other instanceof Expr.Nil) {
      test(value);
    }
  }

  /// `type(x)` asks, too.
  void enter(Expr.Call call) {
    if (call.callee() instanceof Expr.NameRef name) {
      called.set(name.id());
      if (name.name().equals("type")) {
        call.args().values().forEach(this::test);
      }
    }
  }

  private void test(Expr value) {
    name(value).ifPresent(tested::add);
  }

  private void ask(Expr value) {
    name(value).ifPresent(name -> conditions.merge(name, 1, Integer::sum));
  }

  private static Optional<String> fieldOf(Expr value) {
    return value.bare() instanceof Expr.Index index
        ? Optional.of(index.name().name())
        : Optional.empty();
  }

  private static Optional<String> name(Expr value) {
    return value.bare() instanceof Expr.NameRef name ? Optional.of(name.name()) : Optional.empty();
  }

  /// Whether the file asks whether there is such a global. A name in capitals is one that whoever
  /// runs the program may set, and those of [#INSTEAD] and [#HOSTS] tell one Lua from another.
  private boolean isAskedFor(String name, int uses) {
    int asked = conditions.getOrDefault(name, 0);
    return tested.contains(name)
        || asked > 0
            && (uses > asked
                || name.equals(name.toUpperCase(Locale.ROOT))
                || INSTEAD.containsKey(name)
                || HOSTS.contains(name));
  }

  void finish() {
    if (quiet || file.isDescription()) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    uses.forEach(use -> counts.merge(use.name(), 1, Integer::sum));
    BitSet broken = broken();
    MeantNames meant = new MeantNames(file);
    LuacheckComments luacheck = LuacheckComments.of(file);
    for (Expr.NameRef use : uses) {
      String name = use.name();
      if (luacheck.isNoGlobal(name, use.span().start())) {
        findings.add(
            Rule.UNDEFINED_GLOBAL,
            use.span(),
            "undefined global '" + name + "': a comment for luacheck says that there is none");
      } else if (!isAskedFor(name, counts.getOrDefault(name, 0))
          && !(isModule && assigned.contains(name))
          && !file.settings().globals().contains(name)
          && !file.types().isGlobal(name)
          && !touches(broken, use.span())) {
        findings.add(Rule.UNDEFINED_GLOBAL, use.span(), message(use, meant));
      }
    }
    finishFields(broken);
    finishOwn(broken);
  }

  /// Reads of `_G.x`.
  private void finishFields(BitSet broken) {
    List<Ident> undefined =
        fields.stream()
            .filter(field -> !tested.contains(field.name()))
            .filter(field -> !conditions.containsKey(field.name()))
            .filter(field -> !assigned.contains(field.name()))
            .filter(field -> !fieldsAskedFor.contains(field.name()))
            .filter(field -> !file.settings().globals().contains(field.name()))
            .filter(field -> !file.settings().globals().containsField("_G", field.name()))
            .filter(field -> !file.types().isGlobal(field.name()))
            .filter(field -> !touches(broken, field.span()))
            .toList();
    if (undefined.isEmpty()) {
      return;
    }
    TestedFields asked = TestedFields.of(file);
    for (Ident field : undefined) {
      if (!asked.has(field.name())) {
        findings.add(Rule.UNDEFINED_GLOBAL, field.span(), undefined(field.name()) + NOBODY);
      }
    }
  }

  /// Globals where `_ENV` is a table that is written in the file, and seen by nobody else.
  private void finishOwn(BitSet broken) {
    for (Expr.NameRef use : ownUses) {
      String name = use.name();
      boolean isUndefined =
          own.environment(use)
              .filter(table -> file.types().hasOwn(file.types().of(table), name) == Verdict.NO)
              .isPresent();
      if (isUndefined
          && !tested.contains(name)
          && !conditions.containsKey(name)
          && !assigned.contains(name)
          && !touches(broken, use.span())) {
        findings.add(
            Rule.UNDEFINED_GLOBAL, use.span(), undefined(name) + "'_ENV' has no such field here");
      }
    }
  }

  private static String undefined(String name) {
    return "undefined global '" + name + "': ";
  }

  /// The offsets against which there is something else: there it is not known what a name should
  /// be.
  private BitSet broken() {
    BitSet broken = new BitSet();
    Stream.concat(file.tree().errors().stream().map(SyntaxError::span), noStatements.stream())
        .forEach(span -> broken.set(span.start(), span.end() + 1));
    return broken;
  }

  private static boolean touches(BitSet broken, Span span) {
    int first = broken.nextSetBit(span.start());
    return first >= 0 && first <= span.end();
  }

  /// Whether the file uses what was a function of Lua as an object: its host has one of that name.
  private boolean isObject(String name) {
    return FUNCTIONS.contains(name) && objects.contains(name);
  }

  /// Whether another version of Lua has the global. Its function `module` is called; a table of
  /// that name is what programs give to their plugins.
  private boolean isOfAnotherLua(Expr.NameRef use) {
    String name = use.name();
    return name.equals("module") ? called.get(use.id()) : StandardGlobals.has(name);
  }

  private String message(Expr.NameRef use, MeantNames meant) {
    String name = use.name();
    if (isOfAnotherLua(use) && !isObject(name)) {
      String instead = INSTEAD.get(name);
      return "'%s' is not there in %s: %s"
          .formatted(
              name,
              file.tree().dialect().title(),
              instead == null ? "another Lua has it" : "use " + instead);
    }
    String what = undefined(name);
    if (isObject(name)) {
      return what
          + "no file defines it; what the program that runs this has is listed in 'globals'";
    }
    String foreign = FOREIGN.get(name);
    if (foreign != null) {
      return what + foreign;
    }
    return meant.of(use).map(near -> what + "did you mean '" + near + "'?").orElse(what + NOBODY);
  }
}
