package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.DeclRef;
import dev.luna.facts.Fact;
import dev.luna.facts.Fact.Marks;
import dev.luna.facts.FileFacts;
import dev.luna.facts.Guard;
import dev.luna.facts.Shape;
import dev.luna.facts.Shape.Pack;
import dev.luna.facts.Shapes;
import dev.luna.index.FileChange;
import dev.luna.index.Modules;
import dev.luna.index.Realm;
import dev.luna.index.WorkspaceIndex;
import dev.luna.syntax.BinaryOperator;
import dev.luna.text.FileId;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Facts of three files whose functions call each other in circles: with wrapped results, `nil,
/// f()`, guards, arguments, and fields that are assigned from other files.
final class RandomCircles {
  private static final int FILES = 3;
  private static final int FUNCTIONS = 3;

  private final Random random;
  private final Map<Name, List<Decl>> decls = new LinkedHashMap<>();
  private int tables;

  private RandomCircles(long seed) {
    this.random = new Random(seed);
  }

  /// The functions that may be asked for.
  static List<String> functions() {
    List<String> all = new ArrayList<>();
    for (int f = 0; f < FILES; f++) {
      for (int k = 0; k < FUNCTIONS; k++) {
        all.add(name(f, k));
      }
    }
    return all;
  }

  static final Realm REALM = Realm.of(List.of("root", "none"));

  static WorkspaceIndex index(long seed) {
    RandomCircles made = new RandomCircles(seed);
    List<FileChange> files = new ArrayList<>();
    for (int f = 0; f < FILES; f++) {
      FileFacts facts = made.file(f);
      files.add(new FileChange(REALM.home(), facts.file(), Optional.empty(), Optional.of(facts)));
    }
    return WorkspaceIndex.EMPTY.with(List.of(REALM), new ByFileName()).with(files);
  }

  /// A request is the name of a file.
  private record ByFileName() implements Modules {
    @Override
    public Optional<FileId> find(Realm realm, String request) {
      return Optional.of(new FileId(request));
    }

    @Override
    public Modules with(Collection<FileChange> changes) {
      return this;
    }
  }

  private static String name(int file, int function) {
    return "m" + file + "#f" + function;
  }

  private FileFacts file(int f) {
    decls.clear();
    FileId id = new FileId("m" + f);
    String module = "m" + f + "#";
    add(id, new Name.Module("m" + f), value(new Shape.NewTable(module)));
    add(id, new Name.Table(module), table());
    for (int k = 0; k < FUNCTIONS; k++) {
      String name = name(f, k);
      add(id, new Name.Member(module, "f" + k), value(new Shape.Function(name)));
      add(id, new Name.Function(name), function(id, name));
    }
    if (random.nextInt(3) == 0) {
      Shape owner = first(call(name(f, 0)));
      add(
          id,
          new Name.Key("v"),
          new Fact.Foreign(owner, new Fact.Value(first(call(name(f, 0))), false, Marks.NONE)));
    }
    return new FileFacts(id, Map.copyOf(decls), Map.of(), List.of(), Set.of());
  }

  private static Fact.Table table() {
    return new Fact.Table("", List.of(), Shapes.NIL, Shapes.NIL, false);
  }

  private static Fact.Value value(Shape shape) {
    return new Fact.Value(shape, false, Marks.NONE);
  }

  private void add(FileId file, Name name, Fact fact) {
    List<Decl> list = decls.computeIfAbsent(name, _ -> new ArrayList<>());
    list.add(new Decl(new DeclRef(file, name, list.size()), fact, fact.hashCode()));
  }

  private Fact.Function function(FileId file, String name) {
    List<Pack> returns = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      returns.add(result(file, name));
    }
    return new Fact.Function(
        name,
        List.of(new Fact.Parameter("x", Shapes.OPAQUE, false, false, false)),
        false,
        false,
        Shapes.OPAQUE,
        returns,
        false,
        List.of(),
        List.of(),
        List.of(new Shape.Param(name, 0)),
        false,
        Marks.NONE);
  }

  private Pack result(FileId file, String name) {
    Shape call = call(name);
    return switch (random.nextInt(12)) {
      case 0 -> one(new Shape.Of(new Literal(LiteralKind.INTEGER, "1")));
      case 1 -> one(new Shape.Of(Basic.STRING));
      case 2 -> one(wrapped(file, name, first(call)));
      case 3 -> one(new Shape.Guarded(first(call), 0, new Guard.Truthy(random.nextBoolean())));
      case 4 -> new Pack(List.of(Shapes.NIL), call);
      case 5 -> one(new Shape.Nth(new Shape.Guarded(call, 0, new Guard.Truthy(true)), 1));
      case 6 -> one(new Shape.MemberOf(first(call), "v"));
      case 7 -> one(new Shape.Binary(BinaryOperator.OR, first(call), new Shape.Of(Basic.STRING)));
      case 8 -> one(new Shape.Binary(BinaryOperator.ADD, first(call), first(call(name))));
      case 9 ->
          one(
              new Shape.Guarded(
                  first(call), 0, new Guard.IsType(Basic.TABLE, random.nextBoolean())));
      default -> new Pack(List.of(), call);
    };
  }

  private Shape wrapped(FileId file, String name, Shape inner) {
    String table = name + "{}" + tables++;
    add(file, new Name.Member(table, "v"), value(inner));
    add(
        file,
        new Name.Table(table),
        new Fact.Table("", List.of(new Shape.Param(name, 0)), Shapes.NIL, Shapes.NIL, false));
    return new Shape.NewTable(table);
  }

  private Shape call(String caller) {
    Shape argument =
        switch (random.nextInt(3)) {
          case 0 -> new Shape.Param(caller, 0);
          case 1 -> new Shape.Of(new Literal(LiteralKind.INTEGER, "1"));
          default -> Shapes.NIL;
        };
    Shape module = new Shape.ModuleRef("m" + random.nextInt(FILES));
    return new Shape.Call(
        new Shape.MemberOf(module, "f" + random.nextInt(FUNCTIONS)),
        new Pack(List.of(argument), Shapes.NO_MORE));
  }

  private static Shape first(Shape pack) {
    return new Shape.Nth(pack, 0);
  }

  private static Pack one(Shape shape) {
    return new Pack(List.of(shape), Shapes.NO_MORE);
  }
}
