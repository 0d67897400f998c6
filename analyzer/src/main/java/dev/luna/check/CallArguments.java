package dev.luna.check;

import dev.luna.facts.Fact;
import dev.luna.infer.Callable;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Parameter;
import java.util.List;
import java.util.Optional;

/// `missing-parameter`, `redundant-parameter` and `param-type-mismatch`: what a function is called
/// with, against what it takes.
///
/// If it may be one of several functions, or has several signatures, one that takes the arguments
/// is enough. Where that is not so, the first signature is taken for what was meant.
final class CallArguments {
  private final FileTypes types;
  private final TypeFit fit;
  private final ReplacedFunctions replaced;
  private final VersionGuards versions;
  private final Dialect dialect;
  private final Findings findings;

  CallArguments(FileContext file, VersionGuards versions, Findings findings) {
    this.replaced = new ReplacedFunctions(file);
    this.versions = versions;
    this.types = file.types();
    this.dialect = file.tree().dialect();
    this.fit = new TypeFit(file);
    this.findings = findings;
  }

  /// A call as it is written.
  ///
  /// @param before the receiver of a method, or nothing
  /// @param open whether the last argument may be any number of values
  private record Site(List<Expr> before, Arguments args, boolean open) {
    int count() {
      return before.size() + args.values().size();
    }

    /// The argument for a parameter, if it is written.
    Optional<Expr> argument(int parameter) {
      int at = parameter - before.size();
      return at >= 0 && at < args.values().size()
          ? Optional.of(args.values().get(at))
          : Optional.empty();
    }
  }

  void enter(Stat.Local local) {
    replaced.enter(local);
  }

  void enter(Stat.FunctionDeclaration function) {
    replaced.enter(function);
  }

  void enter(Stat.Assign assign) {
    replaced.enter(assign);
  }

  void enter(Expr.Call call) {
    if (!replaced.keeps(call.callee())) {
      check(types.sure(call.callee()), List.of(), call.args());
    }
  }

  void enter(Expr.MethodCall call) {
    types
        .member(types.of(call.receiver()), call.method().name())
        .ifPresent(method -> check(method, List.of(call.receiver()), call.args()));
  }

  private void check(LuaType callee, List<Expr> before, Arguments args) {
    if (args.form() == Arguments.Form.MISSING
        || args.values().stream().anyMatch(Expr.Missing.class::isInstance)) {
      return;
    }
    List<Callable> callables = types.callables(callee);
    if (callables.isEmpty()) {
      return;
    }
    Site site = site(before, args);
    List<Callable> counted =
        callables.stream().filter(c -> !isMissing(c, site) && !isRedundant(c, site)).toList();
    if (counted.isEmpty()) {
      if (!isForOthers(callables.getFirst(), site)) {
        reportCount(callables.getFirst(), site);
      }
    } else if (counted.stream().allMatch(c -> mismatch(c, site) >= 0)
        && !isForOthers(counted.getFirst(), site)) {
      reportMismatch(counted.getFirst(), site);
    }
  }

  /// Whether the function is another one in other versions of Lua, and the call is for these: it
  /// stands behind a question for the version; or it only passes more, which is thrown away here,
  /// in a file that knows of versions.
  private boolean isForOthers(Callable callable, Site site) {
    return !others(callable).isEmpty()
        && (versions.cover(site.args().span())
            || isTakenElsewhere(callable, site) && versions.isAware());
  }

  /// Whether what is passed is too much here, but not in another version of Lua.
  private boolean isTakenElsewhere(Callable callable, Site site) {
    return isRedundant(callable, site)
        && !site.open()
        && others(callable).stream().anyMatch(v -> site.count() <= v.most());
  }

  /// What the function is in versions of Lua that are not the file's.
  private List<Fact.Version> others(Callable callable) {
    return types.versions(callable.label()).stream().filter(v -> !v.here()).toList();
  }

  private static Site site(List<Expr> before, Arguments args) {
    boolean open = !args.values().isEmpty() && args.values().getLast().mayBeMany();
    return new Site(before, args, open);
  }

  // How many

  private boolean isMissing(Callable callable, Site site) {
    return !site.open() && firstMissing(callable, site) >= 0;
  }

  private int firstMissing(Callable callable, Site site) {
    List<Parameter> params = callable.signature().params();
    for (int i = site.count(); i < params.size(); i++) {
      if (!params.get(i).optional() && fit.excludesNil(params.get(i).type())) {
        return i;
      }
    }
    return -1;
  }

  /// An open last argument may be no value at all.
  private static boolean isRedundant(Callable callable, Site site) {
    return callable.signature().rest() == Basic.NEVER
        && site.count() - (site.open() ? 1 : 0) > callable.signature().params().size();
  }

  private void reportCount(Callable callable, Site site) {
    List<Parameter> params = callable.signature().params();
    if (isRedundant(callable, site)) {
      List<Expr> written = site.args().values();
      int from = Math.max(0, params.size() - site.before().size());
      if (from < written.size()) {
        boolean one = from == written.size() - 1;
        String here = isTakenElsewhere(callable, site) ? " in " + dialect.title() : "";
        findings.add(
            Rule.REDUNDANT_PARAMETER,
            Span.covering(written.get(from).span(), written.getLast().span()),
            "%s takes %s%s: %s"
                .formatted(
                    name(callable),
                    takes(params, site),
                    here,
                    one ? "this one is ignored" : "these are ignored"),
            declared(callable));
      }
    } else {
      int missing = firstMissing(callable, site);
      String type = types.print(params.get(missing).type());
      findings.add(
          Rule.MISSING_PARAMETER,
          end(site.args()),
          "%s needs '%s', %s"
              .formatted(
                  name(callable), params.get(missing).name(), Article.of(type) + " `" + type + "`"),
          declared(callable));
    }
  }

  private static Optional<Finding.Elsewhere> declared(Callable callable) {
    return callable.declaration().map(ref -> new Finding.Elsewhere(ref, "declared here"));
  }

  private static String takes(List<Parameter> params, Site site) {
    int count = Math.max(0, params.size() - site.before().size());
    return switch (count) {
      case 0 -> "no arguments";
      case 1 -> "1 argument";
      default -> count + " arguments";
    };
  }

  private static String name(Callable callable) {
    return callable.label().isEmpty() ? "the function" : "'" + callable.label() + "'";
  }

  /// Where the next argument would stand.
  static Span end(Arguments args) {
    Span span = args.span();
    return new Span(Math.max(span.start(), span.end() - 1), span.end());
  }

  // What

  /// The first parameter that is passed something else than it wants, -1 if there is none.
  private int mismatch(Callable callable, Site site) {
    for (int i = site.before().size(); i < site.count(); i++) {
      if (other(callable, site, i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private Optional<LuaType> other(Callable callable, Site site, int place) {
    return isNothing(site, place)
        ? Optional.empty()
        : fit.other(site.argument(place).orElseThrow(), wanted(callable, place));
  }

  private static LuaType wanted(Callable callable, int place) {
    List<Parameter> params = callable.signature().params();
    LuaType rest = callable.signature().rest();
    return place < params.size()
        ? params.get(place).type()
        : rest == Basic.NEVER ? Basic.UNKNOWN : rest;
  }

  /// Whether the place is that of an open last argument that may be no value at all.
  private boolean isNothing(Site site, int place) {
    return site.open()
        && place == site.count() - 1
        && types.results(site.args().values().getLast()).alternatives().stream()
            .anyMatch(p -> p.head().isEmpty());
  }

  private void reportMismatch(Callable callable, Site site) {
    int at = mismatch(callable, site);
    List<Parameter> params = callable.signature().params();
    String parameter = at < params.size() ? params.get(at).name() : "...";
    LuaType wanted = wanted(callable, at);
    findings.add(
        Rule.PARAM_TYPE_MISMATCH,
        site.argument(at).orElseThrow().span(),
        "%s for '%s'"
            .formatted(fit.message(other(callable, site, at).orElseThrow(), wanted), parameter),
        declared(callable));
  }
}
