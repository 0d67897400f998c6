package dev.luna.facts;

import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.Name;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one file tells the world.
///
/// @param decls its declarations by name, each list in the order of the text
/// @param spans where declarations stand: the name where it is written, else the whole
/// @param requests the strings that it requires, each once, in the order of the text
/// @param mentions every name and field that occurs in its code: who looks for uses reads only
///   files that mention the word
public record FileFacts(
    FileId file,
    Map<Name, List<Decl>> decls,
    Map<DeclRef, Span> spans,
    List<String> requests,
    Set<String> mentions) {

  public FileFacts {
    decls = Map.copyOf(decls);
    spans = Map.copyOf(spans);
    requests = List.copyOf(requests);
    mentions = Set.copyOf(mentions);
  }

  /// The declarations of `name` in this file.
  public List<Decl> of(Name name) {
    return decls.getOrDefault(name, List.of());
  }
}
