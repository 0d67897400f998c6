/// From text to tree. The only package that knows ANTLR.
///
/// `SourceText` → [Lexer] → `Tokens` → [TokenFeed] → ANTLR's parser for `Lua.g4` with [Recovery] as
/// its error strategy → parse tree → [TreeBuilder] → `SyntaxTree`. ANTLR's tree is dropped as soon
/// as it is converted: kept, it would cost 36 times the source. Of a huge file it is never there as
/// a whole ([Folding]).
///
/// The lexer is written by hand because what it must do is no regular language (long brackets) and
/// differs by dialect (where a number ends), because it has messages of its own, and because it is
/// several times faster cold.
///
/// Broken files are parsed twice. The first parse repairs what a look at the enclosing rules can
/// repair. A missing `end` shows itself only at the end of the file, so if there are errors,
/// [Repair] changes the tokens: [MissingEnds] and [HangingLines] say where one of width 0 belongs
/// by indentation, [SurplusEnds] which one closes nothing. The second tree is taken unless it has
/// more errors, or if the repairs explain all that it has: with as many, its functions end where
/// they should. What is written as another language writes it becomes the Lua that was meant, with
/// one error for it: by passes of [Repair] over the tokens, and by the lexer where the words of a
/// comment would be taken for code ([ForeignComments]).
@NullMarked
package dev.luna.syntax.parse;

import org.jspecify.annotations.NullMarked;
