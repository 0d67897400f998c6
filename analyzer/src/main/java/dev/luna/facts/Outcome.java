package dev.luna.facts;

import dev.luna.types.Name;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the [Effect]s of a file come to.
final class Outcome {
  final Sink facts = new Sink();
  private final Pass pass;
  private final Set<String> requests = new LinkedHashSet<>();

  Outcome(Pass pass) {
    this.pass = pass;
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  /// Takes an event, of this walk or of the one before.
  void take(Effect event) {
    switch (event) {
      case Effect.Stated(var name, var fact, var span) -> facts.add(name, fact, span);
      case Effect.Field(var owner, var key, var fact, var span) -> {
        pass.found.member(owner, key, fact.shape());
        pass.tables.keepField(owner, fact.shape());
        facts.add(new Name.Member(owner, key), fact, span);
      }
      case Effect.Assigned(int symbol, var held, boolean declared, var span) -> {
        if (pass.earlier.referenced.contains(symbol)) {
          Fact.Value fact = new Fact.Value(held, declared, Fact.Marks.NONE);
          facts.add(new Name.Local(pass.naming.ofLocal(symbol)), fact, span);
        }
      }
      case Effect.Table(var name, var table) -> pass.tables.keep(name, table);
      case Effect.Meta(var table, var meta) -> pass.tables.merge(table, meta);
      case Effect.Opened(var table) -> pass.tables.keepOpen(table);
      case Effect.Used(var param, var shape) -> pass.parameters.keepUse(param, shape);
      case Effect.Tested(var param) -> pass.parameters.keepTest(param);
      case Effect.Spared(var param) -> pass.parameters.keepSpared(param);
      case Effect.Required(var request) -> requests.add(request);
      case Effect.Left(var function) -> pass.functions.keep(function);
      // These matter to flow itself, which knows of them.
      case Effect.Deep _, Effect.ModuleCalled _, Effect.Entered _ -> {}
    }
  }
}
