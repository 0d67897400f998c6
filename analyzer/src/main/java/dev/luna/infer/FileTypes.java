package dev.luna.infer;

import dev.luna.facts.ParsedFile;
import dev.luna.index.FileChange;
import dev.luna.index.Reads;
import dev.luna.index.Realm;
import dev.luna.index.WorkspaceIndex;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.FileId;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.Results;
import java.util.List;
import java.util.Optional;

/// The types of what stands in one file. For one thread.
public final class FileTypes {
  private final ParsedFile file;
  private final Inference inference;
  private final Realm realm;

  /// @param realm what the file sees
  public FileTypes(ParsedFile file, Inference inference, Realm realm) {
    this.file = file;
    this.inference = inference;
    this.realm = realm;
  }

  /// Those of a file that sees nothing but itself.
  ///
  /// @param stillWanted see [Inference#Inference]
  public static FileTypes alone(SyntaxTree tree, Runnable stillWanted) {
    Realm realm = new Realm(List.of("alone"));
    ParsedFile file = ParsedFile.of(new FileId("alone:"), tree);
    FileChange added =
        new FileChange(realm.home(), file.id(), Optional.empty(), Optional.of(file.facts()));
    WorkspaceIndex index = WorkspaceIndex.EMPTY.with(List.of(added));
    return new FileTypes(file, new Inference(index, new Memo(), stillWanted), realm);
  }

  /// The type of an expression, binding or parameter; of a list of values, the first one's.
  public LuaType of(Node node) {
    return inference.type(realm, file.flow().of(node));
  }

  /// What a call or `...` gives, with its alternatives.
  public Results results(Node node) {
    return inference.results(realm, file.flow().of(node));
  }

  /// The field `key` of a value, if it has one.
  public Optional<LuaType> member(LuaType type, String key) {
    return inference.member(realm, type, key);
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
