package dev.luna.dialect;

import dev.luna.syntax.Attrib;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import java.util.ArrayList;
import java.util.List;

/// `<const>` and `<close>`: which there are, where they may stand, and how many.
record AttributeRule(Subject subject) {

  void enter(Node node) {
    switch (node) {
      case Stat.Local(_, _, var prefix, var names, _) -> {
        checkPrefix(prefix);
        names.forEach(this::checkBinding);
        checkClosed(prefix, names);
      }
      case Stat.Global(_, _, var prefix, var names, _) -> {
        checkPrefix(prefix);
        prefix.forEach(this::checkNotClosed);
        for (Binding name : names) {
          checkBinding(name);
          name.attribs().forEach(this::checkNotClosed);
        }
      }
      case Stat.GlobalAll(_, _, var prefix) -> {
        checkPrefix(prefix);
        prefix.forEach(this::checkNotClosed);
      }
      case Stat.NumericFor(_, _, var variable, _, _) -> refuse(variable, "a loop variable");
      case Stat.GenericFor(_, _, var variables, _, _) ->
          variables.forEach(v -> refuse(v, "a loop variable"));
      case Stat.LocalFunction(_, _, var name, _) -> refuse(name, "a function");
      case Stat.GlobalFunction(_, _, var name, _) -> refuse(name, "a function");
      default -> {}
    }
  }

  private void checkPrefix(List<Attrib> prefix) {
    if (!prefix.isEmpty()) {
      subject.require(
          Feature.ATTRIBUTE_PREFIX,
          SyntaxCode.UNSUPPORT_SYMBOL,
          prefix.getFirst().span(),
          "an attribute before the names");
    }
    checkEach(prefix);
  }

  private void checkBinding(Binding binding) {
    List<Attrib> attribs = binding.attribs();
    if (!attribs.isEmpty()
        && subject.require(
            Feature.ATTRIBUTES,
            SyntaxCode.UNSUPPORT_SYMBOL,
            attribs.getFirst().span(),
            "the attribute '" + subject.text(attribs.getFirst()) + "'")) {
      checkEach(attribs);
    }
  }

  private void checkEach(List<Attrib> attribs) {
    for (Attrib attrib : attribs) {
      String name = attrib.name().name();
      boolean known = name.equals("const") || name.equals("close");
      if (!known && !attrib.name().isMissing()) {
        subject.report(
            SyntaxCode.UNKNOWN_ATTRIBUTE,
            attrib.name().span(),
            "unknown attribute '" + name + "': expected 'const' or 'close'");
      }
    }
    if (attribs.size() > 1) {
      subject.report(
          SyntaxCode.UNEXPECT_SYMBOL,
          attribs.get(1).span(),
          "expected at most one attribute, found another");
    }
  }

  private void checkNotClosed(Attrib attrib) {
    if (attrib.name().name().equals("close")) {
      subject.report(
          SyntaxCode.GLOBAL_CLOSE_ATTRIBUTE,
          attrib.span(),
          "a global variable cannot be closed: its scope never ends");
    }
  }

  private void checkClosed(List<Attrib> prefix, List<Binding> names) {
    if (!Feature.ATTRIBUTES.isIn(subject.dialect())) {
      return;
    }
    List<Binding> closed = new ArrayList<>();
    for (Binding name : names) {
      List<Attrib> own = name.attribs().isEmpty() ? prefix : name.attribs();
      if (own.stream().anyMatch(a -> a.name().name().equals("close"))) {
        closed.add(name);
      }
    }
    if (closed.size() > 1) {
      subject.report(
          SyntaxCode.MULTI_CLOSE,
          closed.get(1).span(),
          "expected at most one variable to be closed in a statement, found another",
          closed.getFirst().span(),
          "the first is here");
    }
  }

  private void refuse(Binding binding, String what) {
    if (!binding.attribs().isEmpty()) {
      subject.report(
          SyntaxCode.UNEXPECT_SYMBOL,
          binding.attribs().getFirst().span(),
          what + " cannot have an attribute");
    }
  }
}
