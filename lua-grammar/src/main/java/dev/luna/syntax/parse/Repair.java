package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The tokens of a broken file as they were probably meant: with those put in that seem to be
/// missing, those marked that are too many, and those read as Lua that are some other language's.
///
/// @param errors what is said about it already; the parser says the rest
record Repair(List<FeedToken> tokens, List<SyntaxError> errors) {

  /// What goes by the layout alone.
  private static final List<Consumer<TokenEdits>> LAYOUT =
      List.of(MissingBraces::repair, BlockEnds::repair);

  /// What goes by words and signs as well. Each pass sees what those before it have made.
  private static final List<Consumer<TokenEdits>> WORDS =
      List.of(
          KeywordNames::repair,
          ForeignStatements::repair,
          ForeignWords::repair,
          ForeignLoops::repair,
          ForeignFunctions::repair,
          ForeignSigns::repair,
          MistypedKeywords::repair,
          ForeignTypes::repair,
          ColonBlocks::repair,
          MissingParens::repairCalls,
          MissingParens::repairLiterals,
          MissingAssigns::repair,
          BraceBlocks::repair,
          ForeignTables::repair,
          LostOpeners::repairHeads,
          LostOpeners::repairFunctions,
          LostOpeners::repairTables);

  /// The repaired lists, each of them worth a try; the later one is better if both are as good.
  static List<Repair> of(List<FeedToken> tokens, String text) {
    Repair written = new Repair(tokens, List.of());
    Repair meant = written.with(WORDS, text);
    return Stream.of(written, meant)
        .distinct()
        .map(repair -> repair.with(LAYOUT, text))
        .filter(repair -> !repair.tokens().equals(tokens))
        .toList();
  }

  /// This list behind some more passes; an equal one if they change nothing.
  private Repair with(List<Consumer<TokenEdits>> passes, String text) {
    List<SyntaxError> all = new ArrayList<>(errors);
    List<FeedToken> list = tokens;
    for (Consumer<TokenEdits> pass : passes) {
      TokenEdits edits = new TokenEdits(list, text, all);
      pass.accept(edits);
      list = edits.isChanged() ? edits.result() : list;
    }
    return new Repair(list, List.copyOf(all));
  }
}
