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
import dev.luna.syntax.Node;
import dev.luna.text.Span;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The types of what stands in one file. For one thread.
public final class FileTypes {
  private final ParsedFile file;
  private final FileFlow flow;
  private final Inference inference;
  private final Realm realm;

  /// @param flow that of `file`
  /// @param realm what the file sees
  public FileTypes(ParsedFile file, FileFlow flow, Inference inference, Realm realm) {
    this.file = file;
    this.flow = flow;
    this.inference = inference;
    this.realm = realm;
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

  /// Whether a value has the field `key`. No if that is sure: not of tables that may be filled
  /// where nobody sees it.
  public Verdict has(LuaType type, String key) {
    return inference.presence().of(type, key, realm);
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
    return inference.marked().fields(owner, key, realm);
  }

  /// The declarations of `name` that the file sees.
  public List<Decl> declarations(Name name) {
    return inference.reader().decls(realm, name);
  }

  /// Whether a declaration is one of this file.
  public boolean isHere(DeclRef ref) {
    return ref.file().equals(file.id());
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

  /// Whether the file can see a definition of the global variable `name`.
  public boolean isGlobal(String name) {
    return !inference.reader().decls(realm, new Name.Global(name)).isEmpty();
  }

  /// What names in types stand for here.
  public ClassTable classes() {
    return new Classes(inference, realm);
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
