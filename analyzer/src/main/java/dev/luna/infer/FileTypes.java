package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.facts.FileFlow;
import dev.luna.facts.ParsedFile;
import dev.luna.facts.Shape;
import dev.luna.index.Reads;
import dev.luna.index.Realm;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.text.FileId;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import dev.luna.types.TypePrinter;
import java.util.List;
import java.util.Optional;

/// The types of what stands in one file. For one thread.
public final class FileTypes {
  private final ParsedFile file;
  private final FileFlow flow;
  private final Inference inference;
  private final Realm realm;
  private final Certainty certainty;

  /// @param flow that of `file`
  /// @param realm what the file sees
  public FileTypes(ParsedFile file, FileFlow flow, Inference inference, Realm realm) {
    this.file = file;
    this.flow = flow;
    this.inference = inference;
    this.realm = realm;
    this.certainty = new Certainty(file, flow, inference, realm);
  }

  /// The type of an expression, binding or parameter; of a list of values, the first one's.
  public LuaType of(Node node) {
    return inference.type(realm, flow.of(node));
  }

  /// What a call or `...` gives, with its alternatives.
  public Results results(Node node) {
    return inference.results(realm, flow.of(node));
  }

  /// The field `key` of a value, if it has one.
  public Optional<LuaType> member(LuaType type, String key) {
    return inference.member(realm, type, key);
  }

  /// Whether the file can see a definition of the global variable `name`.
  public boolean isGlobal(String name) {
    return !inference.reader().decls(realm, new Name.Global(name)).isEmpty();
  }

  /// Whether `require(name)` finds something.
  public boolean isModule(String name) {
    return inference.reader().find(realm, name).isPresent();
  }

  /// Where `require(name)` looks, as paths from the folders that it looks in.
  public List<String> placesOfModule(String name) {
    return inference.reader().places(realm, name);
  }

  /// The files that are required on the way from `require(name)` back to this file, that of `name`
  /// first and this one last; empty if no way of at most `length` files leads back.
  public List<FileId> circle(String name, int length) {
    return new LoadCircles(inference.reader()).circle(file.id(), realm, name, length);
  }

  /// What names in types stand for here.
  public ClassTable classes() {
    return new Classes(inference, realm);
  }

  /// In which ways a value can be called; none if there may be others.
  public List<Callable> callables(LuaType callee) {
    return new Callables(inference, realm).of(callee);
  }

  /// What the file says of one of its functions, if it is ever made.
  public Optional<Fact.Function> function(FunctionBody body) {
    return certainty.function(body);
  }

  /// The type of a value, where nothing is known of parameters but what annotations say: what their
  /// use shows is a guess.
  public LuaType sure(Node node) {
    return certainty.sure(node);
  }

  /// Whether an annotation of the project says what a value is, and means it as it stands.
  public boolean isPromised(Node node) {
    return certainty.isPromised(node);
  }

  /// The types that an annotation gives for values of this file.
  public Results resolved(Shape.Pack pack) {
    return inference.results(realm, pack);
  }

  /// The type that an annotation gives for a value of this file.
  public LuaType resolved(Shape shape) {
    return inference.type(realm, shape);
  }

  /// What an annotation says that the field `key` of a class holds.
  public Optional<LuaType> declaredField(LuaType owner, String key) {
    return certainty.isDeclaredField(owner, key) ? member(owner, key) : Optional.empty();
  }

  /// How people spell a type here.
  public String print(LuaType type) {
    return new TypePrinter(this::label).print(type);
  }

  /// How people spell a list of values here.
  public String print(TypePack pack) {
    return new TypePrinter(this::label).print(pack);
  }

  private String label(String name) {
    if (name.indexOf(Name.MADE) < 0) {
      return name;
    }
    return inference.facts(realm, new Name.Table(name), Fact.Table.class).stream()
        .map(t -> t.fact().label())
        .filter(l -> !l.isEmpty())
        .findFirst()
        .orElse("table");
  }

  public ParsedFile file() {
    return file;
  }

  public Inference inference() {
    return inference;
  }

  public Realm realm() {
    return realm;
  }

  /// What has been read so far.
  public Reads reads() {
    return inference.reads();
  }
}
