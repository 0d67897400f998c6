package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Shape.Pack;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.List;

/// The whole file: its main chunk, and what is told when that has been walked.
final class MainChunk {
  private final Pass pass;

  private MainChunk(Pass pass) {
    this.pass = pass;
  }

  static void walk(Pass pass) {
    pass.statements.block(pass.tree.chunk().body());
    pass.calls.settle();
  }

  /// Tells what was found.
  static void tell(Pass pass) {
    MainChunk chunk = new MainChunk(pass);
    chunk.result();
    FreeParams free = chunk.free();
    pass.functions.tell(free);
    pass.tables.tell(free);
    new DocFacts(pass).tell();
    new Versions(pass).tell();
  }

  /// What the file returns. One that returns nothing gives `true`, as `require` does then; one that
  /// calls `module`, the table that its globals are put into.
  private void result() {
    String chunk = pass.naming.mainChunk();
    Name name = new Name.Module(chunk.substring(0, chunk.length() - 1));
    if (pass.module) {
      Shape module = new Shape.NewTable(chunk);
      pass.tables.keep(chunk, new Tables.Made("", chunk, Shapes.NIL, pass.frame.span));
      pass.outcome.facts.add(name, new Fact.Value(module, false, Marks.NONE), pass.frame.span);
      return;
    }
    for (Pack pack : pass.frame.returns) {
      pass.outcome.facts.add(
          name, new Fact.Value(Shapes.at(pack, 0), false, Marks.NONE), pass.frame.span);
    }
    if (pass.frame.returns.isEmpty()) {
      Shape done = Shapes.of(LuaType.Literal.TRUE);
      pass.outcome.facts.add(name, new Fact.Value(done, false, Marks.NONE), pass.frame.span);
    }
  }

  private FreeParams free() {
    FreeParams free = new FreeParams(pass.naming.mainChunk());
    pass.functions
        .all()
        .forEach((name, function) ->
            free.add(name, function.around(), FreeParams.shapes(function.returns())));
    pass.tables
        .all()
        .forEach((name, table) ->
            free.add(name, table.function(), List.of(pass.tables.metaOf(name), table.base())));
    pass.found.members.forEach((member, shapes) -> {
      Tables.Made table = pass.tables.all().get(member.owner());
      if (table != null) {
        free.add(member.owner(), table.function(), new ArrayList<>(shapes));
      }
    });
    return free;
  }
}
