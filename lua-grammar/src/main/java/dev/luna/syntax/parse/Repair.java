package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The tokens of a broken file as they were probably meant: with those put in that seem to be
/// missing, those marked that are too many, and those read as Lua that are some other language's.
///
/// @param errors what is said about it already; the parser says the rest
record Repair(List<FeedToken> tokens, List<SyntaxError> errors) {

  /// What goes by the layout alone.
  private static final List<Consumer<TokenEdits>> LAYOUT = List.of(BlockEnds::repair);

  /// What goes by words and signs as well. Each pass sees what those before it have made.
  private static final List<Consumer<TokenEdits>> WORDS =
      List.of(MistypedKeywords::repair, BlockEnds::repair);

  /// The repaired lists, each of them worth a try; the later one is better if both are as good.
  static List<Repair> of(List<FeedToken> tokens, String text) {
    List<Repair> result = new ArrayList<>();
    for (List<Consumer<TokenEdits>> passes : List.of(LAYOUT, WORDS)) {
      Repair repair = run(passes, tokens, text);
      boolean news = result.isEmpty() || !repair.errors().isEmpty();
      if (repair.tokens() != tokens && news) {
        result.add(repair);
      }
    }
    return result;
  }

  private static Repair run(
      List<Consumer<TokenEdits>> passes, List<FeedToken> tokens, String text) {
    List<SyntaxError> errors = new ArrayList<>();
    List<FeedToken> list = tokens;
    for (Consumer<TokenEdits> pass : passes) {
      TokenEdits edits = new TokenEdits(list, text, errors);
      pass.accept(edits);
      list = edits.isChanged() ? edits.result() : list;
    }
    return new Repair(list, errors);
  }
}
