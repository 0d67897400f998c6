package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Expr;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TypeChildren;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.syntax.doc.Word;
import dev.luna.text.NearestWord;
import java.util.Set;

/// Words and types of doc comments that mean nothing: `doc-syntax-error`, `unknown-doc-tag`,
/// `unknown-operator`, `unknown-cast-variable`.
final class DocTags {
  /// What LuaLS and EmmyLua let a class define.
  private static final Set<String> OPERATORS =
      Set.of(
          """
          unm bnot len add sub mul div mod pow idiv band bor bxor shl shr concat call eq lt le
          index newindex pairs ipairs close tostring
          """
              .strip()
              .split("\\s+"));

  /// LDoc's word for `@return`, which no reader of LuaCATS knows.
  static final String OTHER_RETURN = "returns";

  private final FileContext file;
  private final Findings findings;

  private DocTags(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  static void check(FileContext file, Findings findings) {
    DocTags tags = new DocTags(file, findings);
    file.docs().all().forEach(comment -> comment.tags().forEach(tags::check));
  }

  private void check(DocTag tag) {
    switch (tag) {
      case DocTag.Return(_, var head, _, _) when head.word().equals(OTHER_RETURN) ->
          checkOtherReturn(tag);
      case DocTag.Param _, DocTag.Return _ ->
          TypeChildren.of(
              tag,
              type -> {
                if (!startsLikeProse(type)) {
                  checkType(type);
                }
              });
      case DocTag.Operator(_, _, var operator, _, _, _, _) -> {
        checkTypes(tag);
        checkOperator(operator);
      }
      case DocTag.Cast(_, _, var name, _, _) -> {
        checkTypes(tag);
        checkVariable(name);
      }
      case DocTag.Unknown(_, var head, _) ->
          findings.add(Rule.UNKNOWN_DOC_TAG, head.span(), "unknown tag '@" + head.word() + "'");
      case DocTag.ClassDef _,
          DocTag.Field _,
          DocTag.TypeOf _,
          DocTag.Alias _,
          DocTag.EnumDef _,
          DocTag.Failure _,
          DocTag.ReturnCast _,
          DocTag.ReturnOverload _,
          DocTag.Generic _,
          DocTag.Overload _,
          DocTag.As _,
          DocTag.CallTypes _,
          DocTag.Attributes _,
          DocTag.Diagnostic _,
          DocTag.Version _,
          DocTag.Required _,
          DocTag.File _,
          DocTag.Item _,
          DocTag.Flag _,
          DocTag.Setting _,
          DocTag.Prose _ ->
          checkTypes(tag);
    }
  }

  private void checkOtherReturn(DocTag tag) {
    if (DocNames.isLuaCats(file, tag)) {
      findings.add(
          Rule.DOC_SYNTAX_ERROR,
          tag.head().span(),
          "unknown tag '@" + OTHER_RETURN + "': did you mean '@return'?");
    }
  }

  private void checkTypes(DocTag tag) {
    TypeChildren.of(tag, this::checkType);
  }

  /// `@param n (optional, number) how many`: a remark, from before there were types.
  private static boolean startsLikeProse(TypeExpr type) {
    return type instanceof TypeExpr.Error(_, _, _, var text)
        && (text.startsWith("(") || text.startsWith("`"));
  }

  /// Types nest at most 60 deep.
  private void checkType(TypeExpr type) {
    if (type instanceof TypeExpr.Error error) {
      findings.add(Rule.DOC_SYNTAX_ERROR, error.at(), error.message());
    }
    TypeChildren.of(type, this::checkType);
  }

  private void checkOperator(Word operator) {
    String name = operator.text();
    if (operator.isAbsent() || OPERATORS.contains(name)) {
      return;
    }
    findings.add(
        Rule.UNKNOWN_OPERATOR,
        operator.span(),
        "unknown operator '"
            + name
            + "'"
            + NearestWord.question(name.startsWith("__") ? name.substring(2) : name, OPERATORS)
                .orElse(": operators are called like metamethods, 'add'"));
  }

  private void checkVariable(Word word) {
    if (word.isAbsent()) {
      return;
    }
    String name = word.text().split("[.\\[:]", 2)[0];
    if (!name.equals("self") && !isLocal(name, word.span().start()) && !isGlobal(name)) {
      findings.add(
          Rule.UNKNOWN_CAST_VARIABLE,
          word.span(),
          "no variable '" + name + "' is in sight: '@cast' takes the name of one");
    }
  }

  private boolean isLocal(String name, int offset) {
    for (Symbol symbol : file.scopes().symbols()) {
      if (symbol instanceof LocalSymbol local
          && local.name().equals(name)
          && local.visibleFrom() <= offset
          && local.scope() >= 0
          && file.scopes().scopes().get(local.scope()).span().touches(offset)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the file uses a global of that name. Casts are rare, so that a walk for each costs
  /// little.
  private boolean isGlobal(String name) {
    boolean[] found = new boolean[1];
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          found[0] |=
              node instanceof Expr.NameRef ref
                  && ref.name().equals(name)
                  && file.scopes().use(ref) instanceof NameUse.Global;
          return !found[0];
        });
    return found[0];
  }
}
