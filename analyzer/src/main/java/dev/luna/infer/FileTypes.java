package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.DeclRef;
import dev.luna.facts.Fact;
import dev.luna.facts.FileFacts;
import dev.luna.facts.FileFlow;
import dev.luna.facts.ParsedFile;
import dev.luna.facts.Shape;
import dev.luna.index.Reads;
import dev.luna.index.Realm;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import dev.luna.types.TypePrinter;
import dev.luna.types.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The types of what stands in one file. For one thread.
public final class FileTypes {
  private final ParsedFile file;
  private final FileFlow flow;
  private final Inference inference;
  private final Realm realm;
  private final Certainty certainty;
  private final Map<LuaType, Map<String, List<Decl>>> fields = new HashMap<>();
  // What was asked before, by node: a dozen rules ask for the same.
  private final @Nullable LuaType[] types;
  private final @Nullable Results[] results;

  /// @param flow that of `file`
  /// @param realm what the file sees
  public FileTypes(ParsedFile file, FileFlow flow, Inference inference, Realm realm) {
    this.file = file;
    this.flow = flow;
    this.inference = inference;
    this.realm = realm;
    this.types = new LuaType[file.tree().nodeCount()];
    this.results = new Results[file.tree().nodeCount()];
    this.certainty = new Certainty(file, flow, inference, realm);
  }

  /// The type of an expression, binding or parameter; of a list of values, the first one's.
  public LuaType of(Node node) {
    LuaType known = types[node.id()];
    if (known == null) {
      known = inference.type(realm, flow.of(node));
      types[node.id()] = known;
    }
    return known;
  }

  /// What a call or `...` gives, with its alternatives.
  public Results results(Node node) {
    Results known = results[node.id()];
    if (known == null) {
      known = inference.results(realm, flow.of(node));
      results[node.id()] = known;
    }
    return known;
  }

  /// The field `key` of a value, if it has one.
  public Optional<LuaType> member(LuaType type, String key) {
    return inference.member(realm, type, key);
  }

  /// Whether a value has the field `key`. No if that is sure: not of tables that may be filled
  /// where nobody sees it.
  public Verdict has(LuaType type, String key) {
    return inference.presence().of(type, key, false, realm);
  }

  /// The same of a table whose user sees what fills it, if it is not passed on.
  public Verdict hasOwn(LuaType type, String key) {
    return inference.presence().of(type, key, true, realm);
  }

  /// Whether any value at all, that the file can see made, has a field `key`.
  public boolean isFieldOfAny(String key) {
    return !inference.reader().decls(realm, new Name.Keyed(key)).isEmpty()
        || !inference.reader().decls(realm, new Name.Key(key)).isEmpty();
  }

  /// The names of the fields of a value, inherited ones included.
  public Set<String> fieldNames(LuaType type) {
    return inference.presence().names(type, realm);
  }

  /// Whether somebody says that an expression may be `nil` where it stands: an annotation, or a
  /// function that gives `nil` and a message. No if nothing is known of some part of it.
  public boolean mayBeNil(Node node) {
    return inference.optionals().isOptional(flow.of(node), realm);
  }

  /// The declaration of a name that is deprecated; empty if there is any that is not.
  public Optional<DeclRef> deprecated(Name name) {
    return Marked.deprecated(declarations(name));
  }

  /// The same of a field.
  public Optional<DeclRef> deprecated(LuaType owner, String key) {
    return Marked.deprecated(fields(owner, key));
  }

  /// The declarations of the field `key` that a value has: those of the nearest class that has any,
  /// and nothing if too little is known.
  public List<Decl> fields(LuaType owner, String key) {
    return fields
        .computeIfAbsent(owner, _ -> new HashMap<>())
        .computeIfAbsent(key, _ -> inference.marked().fields(owner, key, realm));
  }

  /// Which fields `owner.key` may mean; see [#declarationsOf] for what is known of each.
  public Set<Name.Member> members(LuaType owner, String key) {
    return new MemberNames(inference).of(owner, key, realm);
  }

  /// All that gives the field, `require("m").x = 1` included.
  public List<Decl> declarationsOf(Name.Member member) {
    return new MemberNames(inference).declarations(member, realm);
  }

  /// What is declared of the field `key` for certain versions of Lua; of a global, if `owner` is
  /// nil.
  public List<Fact.Version> versions(LuaType owner, String key) {
    return inference.marked().versions(owner, key, realm);
  }

  /// The same of what a label names: `os.exit`.
  public List<Fact.Version> versions(String label) {
    int dot = label.indexOf('.');
    return dot < 0
        ? versions(LuaType.Basic.NIL, label)
        : versions(inference.global(realm, label.substring(0, dot)), label.substring(dot + 1));
  }

  /// Whether a type has a name that only those know who describe it: a table that code makes, or a
  /// class of a library.
  public boolean isInternal(LuaType type) {
    return type instanceof LuaType.Named named
        && (named.isMade()
            || declarations(new Name.Declared(named.name())).stream()
                .anyMatch(d -> inference.realmOf(d).isLibrary()));
  }

  /// The declarations of `name` that the file sees.
  public List<Decl> declarations(Name name) {
    return inference.reader().decls(realm, name);
  }

  /// Whether a declaration is one of the standard library, or of another that Luna describes.
  public boolean isStandard(Decl decl) {
    return inference.realmOf(decl).isLibrary();
  }

  /// Whether a declaration is one of this file.
  public boolean isHere(DeclRef ref) {
    return ref.file().equals(file.id());
  }

  /// The root that the file is in.
  public String root() {
    return realm.home();
  }

  /// Where a declaration stands, if it is one of this file.
  public Optional<Span> place(DeclRef ref) {
    return Optional.ofNullable(flow.facts().spans().get(ref));
  }

  /// Whether a class has the fields that annotations give it, and no others.
  public boolean isExact(LuaType.Named named) {
    return inference.members().classes(named, realm).stream().anyMatch(c -> c.fact().exact());
  }

  /// Whether a function has more signatures than one.
  public boolean isOverloaded(LuaType.FunctionRef function) {
    return inference.facts(realm, new Name.Function(function.name()), Fact.Function.class).stream()
        .anyMatch(f -> !f.fact().overloads().isEmpty());
  }

  /// What the file itself tells.
  public FileFacts facts() {
    return flow.facts();
  }

  /// What is known of an expression without looking at other files.
  public Shape shape(Node node) {
    return flow.of(node);
  }

  /// The global variables that the file sees.
  public Set<String> globals() {
    return inference.reader().names(realm, Name.Global.class).stream()
        .map(Name.Global::name)
        .collect(Collectors.toSet());
  }

  /// The classes, aliases and enums that the file sees.
  public Set<String> declaredTypes() {
    return inference.reader().names(realm, Name.Declared.class).stream()
        .map(Name.Declared::name)
        .collect(Collectors.toSet());
  }

  /// What the file may require.
  public Set<String> modules() {
    return inference.reader().modules(realm);
  }

  /// The type of a global variable.
  public LuaType global(String name) {
    return inference.global(realm, name);
  }

  /// Whether the file can see a definition of the global variable `name`.
  public boolean isGlobal(String name) {
    return !inference.reader().decls(realm, new Name.Global(name)).isEmpty();
  }

  /// Whether `require(name)` finds something.
  public boolean isModule(String name) {
    return inference.reader().find(realm, name).isPresent();
  }

  /// Whether the project has a file that `require(name)`, which finds nothing, may mean.
  public boolean mayBeMeant(String name) {
    return inference.reader().mayBeMeant(realm, name);
  }

  /// The file that `require(name)` finds.
  public Optional<FileId> module(String name) {
    return inference.reader().find(realm, name);
  }

  /// Where `require(name)` looks, as paths from the folders that it looks in.
  public List<String> placesOfModule(String name) {
    return inference.reader().places(realm, name);
  }

  /// The names that are required on the way from `require(name)` back to this file, `name` first
  /// and that of this file last; empty if no way of at most `length` files leads back.
  public List<String> circle(String name, int length) {
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

  /// How people call a function: `M.open`; empty if it has no name, or may be one of several.
  public Optional<String> label(LuaType type) {
    return type instanceof LuaType.FunctionRef function
        ? inference.facts(realm, new Name.Function(function.name()), Fact.Function.class).stream()
            .map(f -> f.fact().label())
            .filter(l -> !l.isEmpty())
            .findFirst()
        : Optional.empty();
  }

  /// How people would declare a function of some file: what annotations say, and where they say
  /// nothing, what its body shows.
  public Optional<LuaType.Function> described(LuaType.FunctionRef function) {
    return inference.facts(realm, new Name.Function(function.name()), Fact.Function.class).stream()
        .findFirst()
        .map(f -> inference.calls().described(function, f.fact(), realm));
  }

  /// Whether a value is a function of the standard library, or of another that Luna describes.
  public boolean isStandardFunction(LuaType type) {
    return type instanceof LuaType.FunctionRef function
        && declarations(new Name.Function(function.name())).stream()
            .anyMatch(d -> inference.realmOf(d).isLibrary());
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

  /// Whether a value is what a table holds that code fills: it may hold other things.
  public boolean isElement(Node node) {
    return certainty.hasElements(flow.of(node));
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
    if (!Name.isMade(name)) {
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
