package dev.luna.facts;

import dev.luna.types.Name;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What the [Event]s of a file come to.
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
  void take(Event event) {
    switch (event) {
      case Event.Stated(var name, var fact, var span) -> facts.add(name, fact, span);
      case Event.Field(var owner, var key, var fact, var span) -> {
        pass.found.member(owner, key, fact.shape());
        facts.add(new Name.Member(owner, key), fact, span);
      }
      case Event.Assigned(int symbol, var held, boolean declared, var span) -> {
        if (pass.earlier.referenced.contains(symbol)) {
          Fact.Value fact = new Fact.Value(held, declared, Fact.Marks.NONE);
          facts.add(new Name.Local(pass.naming.ofLocal(symbol)), fact, span);
        }
      }
      case Event.Table(var name, var table) -> pass.tables.keep(name, table);
      case Event.Meta(var table, var meta) -> pass.tables.merge(table, meta);
      case Event.Used(var param, var shape) -> pass.parameters.keepUse(param, shape);
      case Event.Tested(var param) -> pass.parameters.keepTest(param);
      case Event.Required(var request) -> requests.add(request);
      case Event.Left(var function) -> pass.functions.keep(function);
      // These matter to flow itself, which knows of them.
      case Event.Deep _, Event.ModuleCalled _, Event.Entered _ -> {}
    }
  }
}
