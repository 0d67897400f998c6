package dev.luna.dialect;

import dev.luna.syntax.Node;
import dev.luna.syntax.TreeWalk;

/// All families of rules on one walk. They see the nodes in preorder, `enter` before a node's
/// children, and are made anew for every file, so they may keep what they need to know.
///
/// Each is called through a variable of its own type, and only those that have something to do
/// behind a node are called there; they have no common interface. Through a list of them, one call
/// site that sees sixteen classes made this half of all that checking a file costs (bench:
/// `ParseBenchmark`).
final class DialectWalk implements TreeWalk.Visitor {
  private final FileRule file;
  private final NameRule names;
  private final OperatorRule operators;
  private final EscapeRule escapes;
  private final StatementRule statements;
  private final ActionRule actions;
  private final BreakRule breaks;
  private final LabelRule labels;
  private final VarargRule varargs;
  private final AttributeRule attributes;
  private final ConstantRule constants;
  private final GlobalRule globals;
  private final NewLineCallRule newLineCalls;
  private final VariableLimitRule variables;
  private final NestingRule nesting;
  private final RegisterRule registers;

  DialectWalk(Subject subject) {
    file = new FileRule(subject);
    names = new NameRule(subject);
    operators = new OperatorRule(subject);
    escapes = new EscapeRule(subject);
    statements = new StatementRule(subject);
    actions = new ActionRule(subject);
    breaks = new BreakRule(subject);
    labels = new LabelRule(subject);
    varargs = new VarargRule(subject);
    attributes = new AttributeRule(subject);
    constants = new ConstantRule(subject);
    globals = new GlobalRule(subject);
    newLineCalls = new NewLineCallRule(subject);
    variables = new VariableLimitRule(subject);
    nesting = new NestingRule(subject);
    registers = new RegisterRule(subject);
  }

  @Override
  public boolean enter(Node node) {
    file.enter(node);
    names.enter(node);
    operators.enter(node);
    escapes.enter(node);
    statements.enter(node);
    actions.enter(node);
    breaks.enter(node);
    labels.enter(node);
    varargs.enter(node);
    attributes.enter(node);
    constants.enter(node);
    globals.enter(node);
    newLineCalls.enter(node);
    nesting.enter(node);
    registers.enter(node);
    return true;
  }

  @Override
  public void leave(Node node) {
    breaks.leave(node);
    varargs.leave(node);
    variables.leave(node);
    nesting.leave(node);
    registers.leave(node);
  }

  /// Called once behind the walk.
  void finish() {
    labels.finish();
  }
}
