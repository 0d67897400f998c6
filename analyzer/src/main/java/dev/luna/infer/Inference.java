package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.index.IndexReader;
import dev.luna.index.Reads;
import dev.luna.index.Realm;
import dev.luna.index.WorkspaceIndex;
import dev.luna.text.FileId;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Types of shapes, as one index has them. For one thread; what it finds goes into a [Memo] that
/// many share.
///
/// Chains of declarations are followed by recursion, as long as the code has them: threads that ask
/// want a stack of hundreds of megabytes, of which they touch little.
public final class Inference {
  private int questions;
  private final IndexReader reader;
  private final Circles circles;
  private final ShapeResolver shapes = new ShapeResolver(this);
  private final MemberTypes members = new MemberTypes(this);
  private final CallResults calls = new CallResults(this);
  private final Unification unification = new Unification(this);
  private final TableContents contents = new TableContents(this);
  private final Fitting fitting = new Fitting(this);
  private final Narrowing narrowing = new Narrowing(this);
  private final Marked marked = new Marked(this);
  private final Optionals optionals = new Optionals(this);
  private final Presence presence = new Presence(this);
  private final Operators operators = new Operators(this);
  private final Declarations declarations = new Declarations(this);

  /// @param stillWanted called at each question; throws [dev.luna.index.Cancelled] to end the work
  public Inference(WorkspaceIndex index, Memo memo, Runnable stillWanted) {
    this.reader = new IndexReader(index, stillWanted);
    this.circles = new Circles(reader, memo, question -> declarations.answer(question));
  }

  /// The type of a value in a file of `realm`; of a pack, its first value's.
  public LuaType type(Realm realm, Shape shape) {
    LuaType type = shapes.type(shape, Where.in(realm));
    return type == Basic.NEVER ? Basic.UNKNOWN : type;
  }

  /// The same, where parameters are what `bindings` say.
  LuaType type(Realm realm, Shape shape, Bindings bindings) {
    LuaType type = shapes.type(shape, new Where(realm, bindings));
    return type == Basic.NEVER ? Basic.UNKNOWN : type;
  }

  /// What a pack may hold in a file of `realm`; of a single value, that.
  public Results results(Realm realm, Shape pack) {
    return shapes.results(pack, Where.in(realm));
  }

  /// What a list of values may hold in a file of `realm`.
  public Results results(Realm realm, Shape.Pack list) {
    return shapes.alternatives(list, Where.in(realm));
  }

  /// The type of a global variable as files of `realm` see it.
  public LuaType global(Realm realm, String name) {
    return type(new Question.OfGlobal(realm.home(), name));
  }

  /// What a file returns; of one that nobody has read, nothing is known.
  public LuaType module(FileId file) {
    if (!reader.has(file)) {
      return Basic.UNKNOWN;
    }
    return type(new Question.OfModule(reader.realmOf(file).home(), file.uri()));
  }

  /// The field `key` of a value, if it has one.
  public Optional<LuaType> member(Realm realm, LuaType type, String key) {
    LuaType found = members.of(type, key, realm);
    return found == Basic.NEVER ? Optional.empty() : Optional.of(found);
  }

  /// What calling a value gives.
  public Results call(Realm realm, LuaType callee, TypePack args) {
    return calls.call(callee, args, realm);
  }

  /// What has been read so far, by all that was asked.
  public Reads reads() {
    return reader.record().build();
  }

  /// How often circles of questions were gone round.
  public int rounds() {
    return circles.rounds();
  }

  /// How many shapes were resolved: the work that was done, counted.
  public int steps() {
    return shapes.steps();
  }

  /// How many questions were asked, known answers included.
  public int questions() {
    return questions;
  }

  Answer ask(Question question) {
    questions++;
    return circles.ask(question);
  }

  LuaType type(Question question) {
    return ask(question) instanceof Answer.Typed(var type) ? type : Basic.UNKNOWN;
  }

  Results results(Question question) {
    return ask(question) instanceof Answer.Given(var results) ? results : Results.UNKNOWN;
  }

  IndexReader reader() {
    return reader;
  }

  Realm realmOf(Decl decl) {
    return reader.realmOf(decl.ref().file());
  }

  Realm realm(String home) {
    return reader.realm(home);
  }

  ShapeResolver shapes() {
    return shapes;
  }

  MemberTypes members() {
    return members;
  }

  CallResults calls() {
    return calls;
  }

  Unification unification() {
    return unification;
  }

  TableContents contents() {
    return contents;
  }

  Fitting fitting() {
    return fitting;
  }

  Narrowing narrowing() {
    return narrowing;
  }

  Declarations declarations() {
    return declarations;
  }

  Marked marked() {
    return marked;
  }

  Optionals optionals() {
    return optionals;
  }

  Presence presence() {
    return presence;
  }

  Operators operators() {
    return operators;
  }

  /// The declarations of `name` that are facts of one kind.
  <T extends Fact> List<Declared<T>> facts(Realm realm, Name name, Class<T> kind) {
    List<Declared<T>> found = new ArrayList<>();
    for (Decl decl : reader.decls(realm, name)) {
      if (kind.isInstance(decl.fact())) {
        found.add(new Declared<>(decl, kind.cast(decl.fact())));
      }
    }
    return found;
  }

  /// A declaration and its fact.
  record Declared<T extends Fact>(Decl decl, T fact) {}

  /// What an alias or enum stands for; other types as they are.
  LuaType expanded(LuaType type, Realm realm) {
    return Aliases.expanded(this, type, realm);
  }
}
