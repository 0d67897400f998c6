package dev.luna.check;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Attrib;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;

/// All rules on one walk: each is told of the nodes that it cares for, and of the end.
///
/// Rules have no interface in common: each has an `enter` (and a `leave`) for what it wants to see,
/// and here stands who sees what, and before whom. A rule that can speak only when it has seen the
/// whole file does so in `finish`; one that needs no walk, because names, labels, comments or lines
/// are listed elsewhere, is a static `check`, called at the end.
final class RuleWalk implements TreeWalk.Visitor {
  private final FileContext file;
  private final FunctionDocs functionDocs;
  private final VariableUses uses;
  private final UnusedVariables unusedVariables;
  private final UnusedFunctions unusedFunctions;
  private final RedefinedLocals redefined;
  private final DeadCode deadCode;
  private final EmptyCode emptyCode;
  private final UnbalancedAssignments assignments;
  private final CallArguments callArguments;
  private final FormatStrings formatStrings;
  private final ReturnValues returnValues;
  private final DiscardedResults discardedResults;
  private final AssignedTypes assignedTypes;
  private final Requires requires;
  private final CircularRequires circularRequires;
  private final UnfitValues unfitValues;
  private final DuplicateKeys duplicateKeys;
  private final LineBreakCalls lineBreakCalls;
  private final OrPrecedence orPrecedence;
  private final VainComparisons vainComparisons;
  private final UnfitOperands unfitOperands;
  private final CountDownLoops countDownLoops;
  private final GlobalDefinitions globals;
  private final GlobalElements globalElements;
  private final UndefinedGlobals undefinedGlobals;
  private final NilEnvironments nilEnvironments;
  private final UndefinedFields undefinedFields;
  private final UncheckedNil uncheckedNil;
  private final DeprecatedUses deprecatedUses;
  private final HiddenFields hiddenFields;
  private final InjectedFields injectedFields;
  private final WrittenTables writtenTables;
  private final MissingDocs missingDocs;
  private final Findings findings;

  RuleWalk(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
    functionDocs = new FunctionDocs(file);
    uses = new VariableUses(file);
    unusedFunctions = new UnusedFunctions(file, uses, findings);
    unusedVariables = new UnusedVariables(file, uses, unusedFunctions, functionDocs, findings);
    redefined = new RedefinedLocals(file, findings);
    deadCode = new DeadCode(file, findings);
    emptyCode = new EmptyCode(file, findings);
    assignments = new UnbalancedAssignments(file, uses, findings);
    VersionGuards versions = new VersionGuards(file);
    callArguments = new CallArguments(file, versions, findings);
    formatStrings = new FormatStrings(file, findings);
    returnValues = new ReturnValues(file, deadCode, findings);
    discardedResults = new DiscardedResults(file, findings);
    unfitValues = new UnfitValues(file, findings);
    assignedTypes = new AssignedTypes(file, findings);
    circularRequires = new CircularRequires(file, findings);
    requires = new Requires(file, findings);
    duplicateKeys = new DuplicateKeys(file, findings);
    lineBreakCalls = new LineBreakCalls(file, findings);
    orPrecedence = new OrPrecedence(file, findings);
    vainComparisons = new VainComparisons(file, findings);
    unfitOperands = new UnfitOperands(file, findings);
    countDownLoops = new CountDownLoops(file, findings);
    globals = new GlobalDefinitions(file, findings);
    globalElements = new GlobalElements(file, findings);
    undefinedGlobals = new UndefinedGlobals(file, findings);
    nilEnvironments = new NilEnvironments(file, findings);
    undefinedFields = new UndefinedFields(file, versions, findings);
    uncheckedNil = new UncheckedNil(file, findings);
    deprecatedUses = new DeprecatedUses(file, findings);
    hiddenFields = new HiddenFields(file, findings);
    injectedFields = new InjectedFields(file, findings);
    writtenTables = new WrittenTables(file, functionDocs, findings);
    missingDocs = new MissingDocs(file, functionDocs, findings);
  }

  /// Everything that rules find in `file`.
  static void run(FileContext file, Findings findings) {
    RuleWalk walk = new RuleWalk(file, findings);
    TreeWalk.walk(file.tree().chunk(), walk);
    walk.finish();
  }

  @Override
  public boolean enter(Node node) {
    switch (node) {
      case Stat stat -> enterStat(stat);
      case Expr expr -> enterExpr(expr);
      case TableField field -> functionDocs.enter(field);
      case FunctionBody body -> {
        hiddenFields.enter(body);
        writtenTables.enter(body);
        unusedVariables.enter(body);
        unusedFunctions.enter(body);
        redefined.enter(body);
        deadCode.enter(body);
        emptyCode.enter(body);
        missingDocs.enter(body);
        returnValues.enter(body);
        assignedTypes.enter(body);
        circularRequires.enter(body);
      }
      case Chunk chunk -> globals.enter(chunk);
      case Clause clause -> undefinedGlobals.enter(clause);
      case Block block -> nilEnvironments.enter(block);
      case Ident _, Attrib _, Binding _, Arguments _ -> {}
      case FunctionName _, Param _ -> {}
    }
    return true;
  }

  private void enterStat(Stat stat) {
    switch (stat) {
      case Stat.Local local -> enterLocal(local);
      case Stat.Global global -> {
        functionDocs.enter(global);
        assignments.enter(global);
        globalElements.enter(global);
      }
      case Stat.Assign assign -> enterAssign(assign);
      case Stat.FunctionDeclaration function -> {
        functionDocs.enter(function);
        uses.enter(function);
        callArguments.enter(function);
        globals.enter(function);
        globalElements.enter(function);
        undefinedGlobals.enter(function);
        deprecatedUses.enter(function);
        hiddenFields.enter(function);
        missingDocs.enter(function);
      }
      case Stat.LocalFunction function -> {
        functionDocs.enter(function);
        deprecatedUses.enter(function);
        unusedFunctions.enter(function);
        redefined.enter(function);
      }
      case Stat.GlobalFunction function -> {
        functionDocs.enter(function);
        globalElements.enter(function);
        missingDocs.enter(function);
      }
      case Stat.Return values -> {
        functionDocs.enter(values);
        writtenTables.enter(values);
        missingDocs.enter(values);
        returnValues.enter(values);
      }
      case Stat.NumericFor loop -> {
        redefined.enter(loop);
        deadCode.enter(loop);
        emptyCode.enter(loop);
        countDownLoops.enter(loop);
      }
      case Stat.GenericFor loop -> {
        unfitValues.enter(loop);
        redefined.enter(loop);
        deadCode.enter(loop);
        emptyCode.enter(loop);
      }
      case Stat.While loop -> {
        deadCode.enter(loop);
        undefinedGlobals.enter(loop);
      }
      case Stat.Repeat loop -> {
        deadCode.enter(loop);
        undefinedGlobals.enter(loop);
      }
      case Stat.Break _ -> deadCode.enterBreak();
      case Stat.If branches -> emptyCode.enter(branches);
      case Stat.Do block -> emptyCode.enter(block);
      case Stat.Empty _, Stat.Label _, Stat.Goto _, Stat.GlobalAll _ -> {}
      case Stat.ExprStat statement -> {
        undefinedGlobals.enter(statement);
        discardedResults.enter(statement);
      }
    }
  }

  private void enterLocal(Stat.Local local) {
    unusedVariables.enter(local);
    undefinedGlobals.enter(local);
    undefinedFields.enter(local);
    functionDocs.enter(local);
    uses.enter(local);
    unusedFunctions.enter(local);
    redefined.enter(local);
    assignments.enter(local);
    unfitValues.enter(local);
    assignedTypes.enter(local);
    callArguments.enter(local);
    nilEnvironments.enter(local);
    writtenTables.enter(local);
  }

  private void enterAssign(Stat.Assign assign) {
    functionDocs.enter(assign);
    uses.enter(assign);
    assignments.enter(assign);
    nilEnvironments.enter(assign);
    assignedTypes.enter(assign);
    callArguments.enter(assign);
    globals.enter(assign);
    globalElements.enter(assign);
    undefinedGlobals.enter(assign);
    undefinedFields.enter(assign);
    deprecatedUses.enter(assign);
    hiddenFields.enter(assign);
    injectedFields.enter(assign);
    writtenTables.enter(assign);
  }

  private void enterExpr(Expr expr) {
    switch (expr) {
      case Expr.NameRef name -> {
        uses.enter(name);
        unusedFunctions.enter(name);
        globals.enter(name);
        undefinedGlobals.enter(name);
        deprecatedUses.enter(name);
        nilEnvironments.enter(name);
      }
      case Expr.Vararg _ -> unusedVariables.enterVararg();
      case Expr.Call call -> {
        lineBreakCalls.enter(call);
        undefinedGlobals.enter(call);
        undefinedFields.enter(call);
        uncheckedNil.enter(call);
        writtenTables.enter(call);
        callArguments.enter(call);
        formatStrings.enter(call);
        requires.enter(call);
        circularRequires.enter(call);
        unfitValues.enter(call);
      }
      case Expr.MethodCall call -> {
        lineBreakCalls.enter(call);
        undefinedGlobals.enter(call);
        undefinedFields.enter(call);
        uncheckedNil.enter(call);
        deprecatedUses.enter(call);
        hiddenFields.enter(call);
        writtenTables.enter(call);
        callArguments.enter(call);
        formatStrings.enter(call);
      }
      case Expr.Index index -> {
        undefinedGlobals.enter(index);
        undefinedFields.enter(index);
        uncheckedNil.enter(index);
        deprecatedUses.enter(index);
        hiddenFields.enter(index);
      }
      case Expr.Subscript subscript -> uncheckedNil.enter(subscript);
      case Expr.Table table -> {
        duplicateKeys.enter(table);
        lineBreakCalls.enter(table);
      }
      case Expr.Binary binary -> {
        orPrecedence.enter(binary);
        vainComparisons.enter(binary);
        unfitOperands.enter(binary);
        undefinedGlobals.enter(binary);
        deprecatedUses.enter(binary);
        requires.enter(binary);
      }
      case Expr.Unary unary -> {
        undefinedGlobals.enter(unary);
        unfitOperands.enter(unary);
      }
      case Expr.Nil _,
          Expr.Bool _,
          Expr.NumberLiteral _,
          Expr.StringLiteral _,
          Expr.Function _,
          Expr.Paren _,
          Expr.Missing _ -> {}
    }
  }

  @Override
  public void leave(Node node) {
    switch (node) {
      case Stat stat -> deadCode.leave(stat);
      case Block block -> deadCode.leave(block);
      case FunctionBody body -> {
        hiddenFields.leave(body);
        writtenTables.leave(body);
        unusedVariables.leave(body);
        unusedFunctions.leave(body);
        deadCode.leave(body);
        returnValues.leave(body);
        circularRequires.leave(body);
        missingDocs.leave(body);
      }
      default -> {}
    }
  }

  private void finish() {
    unusedVariables.finish();
    unusedFunctions.finish();
    assignments.finish();
    globals.finish();
    undefinedGlobals.finish();
    nilEnvironments.finish();
    undefinedFields.finish();
    uncheckedNil.finish();
    UnusedLabels.check(file, findings);
    TrailingSpace.check(file, findings);
    DocParams.check(file, functionDocs, findings);
    DocTags.check(file, findings);
    DocFields.check(file, findings);
    DocNames.check(file, findings);
    DuplicateFunctions.check(file, findings);
  }
}
