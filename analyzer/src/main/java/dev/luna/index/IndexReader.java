package dev.luna.index;

import dev.luna.facts.Decl;
import dev.luna.text.FileId;
import dev.luna.types.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The only way to look into an index: what is asked is recorded, and work that nobody wants any
/// more ends here. For one thread.
public final class IndexReader {
  private final WorkspaceIndex index;
  private final Runnable stillWanted;
  private Reads.Builder record = new Reads.Builder();

  /// @param stillWanted called at each question; throws [Cancelled] to end the work
  public IndexReader(WorkspaceIndex index, Runnable stillWanted) {
    this.index = index;
    this.stillWanted = stillWanted;
  }

  /// The declarations of `name` that `realm` sees.
  public List<Decl> decls(Realm realm, Name name) {
    stillWanted.run();
    Decls found = index.decls(realm, name);
    record.add(new Read(realm.home(), name), found.hash());
    return found.list();
  }

  /// The file that a file of `realm` requires as `request`.
  public Optional<FileId> find(Realm realm, String request) {
    stillWanted.run();
    Read read = new Read(realm.home(), new Name.Request(request));
    record.add(read, index.hash(read));
    return index.find(realm, request);
  }

  /// Where [#find] looks, as paths from the folders that it looks in. Not recorded: it changes only
  /// with the configuration, and whoever found nothing has recorded that.
  public List<String> places(Realm realm, String request) {
    return index.places(realm, request);
  }

  /// Whether there is a file that might be meant where [#find] finds nothing. Not recorded: whoever
  /// found nothing has recorded that, and it is part of that answer.
  public boolean mayBeMeant(Realm realm, String request) {
    return index.mayBeMeant(realm, request);
  }

  /// All names of one kind that `realm` sees, each once. Not recorded: for answers that nobody
  /// keeps.
  public <T extends Name> Set<T> names(Realm realm, Class<T> kind) {
    stillWanted.run();
    return index.names(realm, kind);
  }

  /// What may be required in `realm`. Not recorded: for answers that nobody keeps.
  public Set<String> modules(Realm realm) {
    return index.modules(realm);
  }

  /// Whether a file that [#find] found has been read.
  public boolean has(FileId file) {
    return index.has(file);
  }

  /// What the file of a declaration sees. Not recorded: it changes only with the file itself.
  public Realm realmOf(FileId file) {
    return index.realmOf(file);
  }

  /// Whether all that `reads` tells of has the same answer here.
  public boolean holds(Reads reads) {
    return reads.holdIn(index);
  }

  /// What was read into `record`, which holds here.
  public Reads reads(Reads.Builder record) {
    return record.build().heldIn(index);
  }

  /// The realm that the files of a root are in.
  public Realm realm(String root) {
    return index.realm(root);
  }

  /// Records into `next` from now on.
  ///
  /// @return where reads went until now
  public Reads.Builder recordInto(Reads.Builder next) {
    Reads.Builder before = record;
    record = next;
    return before;
  }

  /// Where reads go now.
  public Reads.Builder record() {
    return record;
  }
}
