package dev.luna.check;

import dev.luna.dialect.StringLiterals;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `unresolved-require`: a module that is nowhere.
///
/// Nothing is said if some folder of the project has a file of that name: a program may set its own
/// path, and another than Lua's own may run it.
///
/// `pcall(require, name)`, and a `require` in a function that `pcall` calls, ask whether there is
/// one.
final class Requires {
  private static final Set<String> PROTECTED = Set.of("pcall", "xpcall");

  /// Modules in C that no stub describes, or only for LuaJIT: no file of Lua is missed.
  private static final Set<String> NATIVE =
      Set.of(
          "bit", "brotli", "cmsgpack", "ffi", "jit", "lsqlite3", "lua_zlib", "luaossl", "struct");

  /// So many places are named.
  private static final int PLACES = 3;

  private final FileContext file;
  private final Findings findings;
  private final List<Span> tries = new ArrayList<>();

  Requires(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Expr.Call call) {
    if (!(call.callee() instanceof Expr.NameRef callee)
        || !Globals.isPlain(callee, file.scopes())) {
      return;
    }
    if (PROTECTED.contains(callee.name())) {
      call.args().values().stream()
          .filter(Expr.Function.class::isInstance)
          .forEach(f -> tries.add(f.span()));
    } else {
      request(call)
          .filter(name -> tries.stream().noneMatch(t -> t.covers(name.span())))
          .ifPresent(name -> check(StringLiterals.value(file.tree().text(name)), name.span()));
    }
  }

  /// The module that a `require` names.
  static Optional<Expr.StringLiteral> request(Expr.Call call) {
    List<Expr> values = call.args().values();
    return call.calls("require")
            && values.size() == 1
            && values.getFirst() instanceof Expr.StringLiteral name
        ? Optional.of(name)
        : Optional.empty();
  }

  /// `bit32 or require "bit"` knows what is there.
  void enter(Expr.Binary binary) {
    if (binary.op() == BinaryOperator.OR || binary.op() == BinaryOperator.AND) {
      tries.add(binary.right().span());
    }
  }

  private static boolean isNative(String name) {
    return NATIVE.contains(name)
        || name.startsWith("_")
        || name.endsWith(".core")
        || name.startsWith("resty.")
        || name.startsWith("ngx.");
  }

  /// Whether it is the project's own, whose folder is only a part of where it is installed: `a.b`
  /// in the folder `a`.
  private boolean isOwn(String name) {
    String root = file.types().root();
    int end = root.lastIndexOf('@');
    String folder = root.substring(root.lastIndexOf('/', end < 0 ? root.length() : end) + 1);
    return folder.startsWith(name.substring(0, Math.max(name.indexOf('.'), 0)) + "@");
  }

  private void check(String name, Span span) {
    if (!isNative(name)
        && !isOwn(name)
        && !file.types().isModule(name)
        && !file.types().mayBeMeant(name)) {
      findings.add(Rule.UNRESOLVED_REQUIRE, span, message(name));
    }
  }

  private String message(String name) {
    List<String> tried = file.types().placesOfModule(name);
    String places =
        tried.stream().limit(PLACES).collect(Collectors.joining(", "))
            + (tried.size() > PLACES ? ", …" : "");
    return tried.isEmpty()
        ? "there is no module '%s'".formatted(name)
        : "there is no module '%s': looked for %s".formatted(name, places);
  }
}
