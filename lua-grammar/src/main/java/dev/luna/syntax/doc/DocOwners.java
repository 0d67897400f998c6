package dev.luna.syntax.doc;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.doc.CommentRun.Kind;
import dev.luna.syntax.doc.DocTargets.Sort;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the owner of each comment of a file; [DocComments] says by what rules.
final class DocOwners {
  private final SyntaxTree tree;
  private final DocOptions options;
  private final String text;
  private final Tokens tokens;
  private final LineIndex lines;
  private final DocTargets targets;
  private final int[] ofNode;
  private final List<DocComment> owned = new ArrayList<>();
  private final List<DocComment> free = new ArrayList<>();
  private final List<DocComments.Inline> inline = new ArrayList<>();
  private Optional<DocComment> file = Optional.empty();
  private Optional<DocComment> first = Optional.empty();

  DocOwners(SyntaxTree tree, DocOptions options) {
    this.tree = tree;
    this.options = options;
    this.text = tree.source().text();
    this.tokens = tree.tokens();
    this.lines = tree.source().lines();
    this.targets = new DocTargets(tree);
    this.ofNode = new int[tree.nodeCount()];
    Arrays.fill(ofNode, -1);
  }

  DocComments comments() {
    CommentRuns.of(tree).forEach(this::place);
    if (file.isEmpty()) {
      file = first.or(this::ofReturnedTable);
    }
    return new DocComments(ofNode, owned, file, free, inline);
  }

  private void place(CommentRun run) {
    int before = tokens.previous(run.token());
    int behind = tokens.skipTrivia(run.lastToken() + 1);
    boolean trails = before >= 0 && lineOfEnd(before) == lines.lineOf(run.span().start());
    boolean leads =
        tokens.kind(behind) != TokenKind.END_OF_FILE
            && lines.lineOf(tokens.start(behind)) - lines.lineOf(run.span().end()) <= 1;
    boolean sameLine =
        lines.lineOf(tokens.start(behind)) == lines.lineOf(run.span().end())
            && tokens.kind(behind) != TokenKind.END_OF_FILE;
    if (run.kind() == Kind.INLINE && (trails || sameLine)) {
      placeInline(run, before);
    } else if (trails) {
      placeTrailing(run, before);
    } else {
      placeLeading(run, leads && !isFollowedByComment(run, behind) ? behind : -1, before < 0);
    }
  }

  /// Whether another comment stands between this one and the token `behind` it: that one is nearer.
  private static boolean isFollowedByComment(CommentRun run, int behind) {
    return behind > run.lastToken() + 1;
  }

  private int lineOfEnd(int token) {
    return lines.lineOf(Math.max(tokens.start(token), tokens.end(token) - 1));
  }

  private void placeInline(CommentRun run, int before) {
    DocComment comment = run.read(text, options);
    OptionalInt owner = before < 0 ? OptionalInt.empty() : endingAt(before);
    if (isPositional(comment) || owner.isEmpty()) {
      Span target = before < 0 ? Span.at(0) : tokens.span(before);
      inline.add(new DocComments.Inline(target, comment));
    } else {
      own(owner.getAsInt(), comment);
    }
  }

  /// A comment behind code belongs to what ends there; a comma or, behind parameters, a parenthesis
  /// may stand between.
  private void placeTrailing(CommentRun run, int before) {
    OptionalInt owner = endingAt(before);
    Optional<Word> param = owner.isPresent() ? targets.param(owner.getAsInt()) : Optional.empty();
    OptionalInt function =
        tokens.kind(before) == TokenKind.LEFT_PAREN
            ? targets.functionAt(tokens.start(before))
            : OptionalInt.empty();
    boolean part = owner.isPresent() && targets.sort(owner.getAsInt()) == Sort.PART;
    if (function.isPresent()) {
      own(function.getAsInt(), ArgumentComment.result(run.source(text, options)));
    } else if (run.kind() == Kind.DOC) {
      placeTrailingDoc(run, before, owner, param);
    } else if (param.isPresent()) {
      own(owner.getAsInt(), ArgumentComment.param(run.source(text, options), param.get()));
    } else if (part) {
      own(owner.getAsInt(), run.read(text, options));
    }
  }

  private void placeTrailingDoc(
      CommentRun run, int before, OptionalInt owner, Optional<Word> param) {
    DocComment comment = run.read(text, options);
    if (isPositional(comment)) {
      inline.add(new DocComments.Inline(tokens.span(before), comment));
    } else if (owner.isEmpty()) {
      free.add(comment);
    } else if (param.isPresent() && comment.tags().isEmpty()) {
      own(owner.getAsInt(), ArgumentComment.param(run.source(text, options), param.get()));
    } else {
      own(owner.getAsInt(), comment);
    }
  }

  /// The target that the token ends, or what stands before the token if that only closes a list.
  private OptionalInt endingAt(int token) {
    OptionalInt owner = targets.endingAt(tokens.end(token));
    int previous = tokens.previous(token);
    if (owner.isPresent() || previous < 0) {
      return owner;
    }
    OptionalInt inner = targets.endingAt(tokens.end(previous));
    return switch (tokens.kind(token)) {
      case COMMA, SEMICOLON -> inner;
      case RIGHT_PAREN ->
          inner.isPresent() && targets.param(inner.getAsInt()).isPresent() ? inner : owner;
      default -> owner;
    };
  }

  private void placeLeading(CommentRun run, int behind, boolean atTop) {
    OptionalInt owner = behind < 0 ? OptionalInt.empty() : targets.startingAt(tokens.start(behind));
    boolean plain = run.kind() == Kind.PLAIN;
    if (plain && (owner.isEmpty() || targets.sort(owner.getAsInt()) == Sort.OTHER)) {
      return;
    }
    DocComment comment = run.read(text, options);
    OptionalInt around =
        isAboutResults(comment) && !isFunction(behind)
            ? targets.functionAround(comment.span())
            : OptionalInt.empty();
    if (file.isEmpty() && subjects(comment).anyMatch(s -> s == TagSubject.FILE)) {
      file = Optional.of(comment);
    } else if (around.isPresent()) {
      own(around.getAsInt(), comment);
    } else if (owner.isPresent() && !standsAlone(comment)) {
      own(owner.getAsInt(), comment);
    } else if (atTop && file.isEmpty() && first.isEmpty() && isAboutFile(comment)) {
      first = Optional.of(comment);
    } else {
      free.add(comment);
    }
  }

  /// Whether the comment says what it is about, and that is nothing beside it.
  private static boolean standsAlone(DocComment comment) {
    return isPositional(comment) || subjects(comment).anyMatch(s -> s == TagSubject.SECTION);
  }

  /// Whether all of its tags are about the place where it stands.
  private static boolean isPositional(DocComment comment) {
    return saysOnly(comment, EnumSet.of(TagSubject.PLACE));
  }

  /// Whether a function begins at the token: then results are its own.
  private boolean isFunction(int token) {
    return token >= 0
        && (tokens.kind(token) == TokenKind.FUNCTION
            || tokens.kind(token) == TokenKind.LOCAL
                && tokens.kind(tokens.skipTrivia(token + 1)) == TokenKind.FUNCTION);
  }

  /// Whether the comment may stand in a function's body and still be the function's: LDoc's way to
  /// say where something is returned.
  private static boolean isAboutResults(DocComment comment) {
    return saysOnly(comment, EnumSet.of(TagSubject.RESULTS, TagSubject.FAILURE));
  }

  private static boolean isAboutFile(DocComment comment) {
    return !comment.summary().isEmpty()
        && subjects(comment)
            .noneMatch(
                EnumSet.of(TagSubject.ITEM, TagSubject.SECTION, TagSubject.RESULTS)::contains);
  }

  /// Whether the comment consists of tags about `subjects`.
  private static boolean saysOnly(DocComment comment, Set<TagSubject> subjects) {
    return comment.summary().isEmpty()
        && !comment.tags().isEmpty()
        && subjects(comment).allMatch(subjects::contains);
  }

  private static Stream<TagSubject> subjects(DocComment comment) {
    return comment.tags().stream().map(TagSubject::of);
  }

  private void own(int id, DocComment comment) {
    if (ofNode[id] < 0) {
      ofNode[id] = owned.size();
      owned.add(comment);
    } else {
      owned.set(ofNode[id], owned.get(ofNode[id]).and(comment));
    }
  }

  /// The comment above `local M = …` if the file ends with `return M`.
  private Optional<DocComment> ofReturnedTable() {
    List<Stat> stats = tree.chunk().body().stats();
    if (stats.isEmpty()
        || !(stats.getFirst() instanceof Stat.Local local)
        || local.names().size() != 1
        || !(stats.getLast() instanceof Stat.Return(_, _, var values))
        || values.size() != 1
        || !(values.getFirst() instanceof Expr.NameRef returned)
        || !returned.name().equals(local.names().getFirst().name().name())) {
      return Optional.empty();
    }
    int index = ofNode[local.id()];
    return index < 0 ? Optional.empty() : Optional.of(owned.get(index));
  }
}
