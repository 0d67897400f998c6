package dev.luna.syntax.parse;

import java.util.List;

/// A text of which a part is repeated: what is hardest for a parser or what comes behind it.
///
/// @param head what is before
/// @param open what is repeated
/// @param middle what is within
/// @param close what is repeated after it
/// @param links how often
record HostileShape(String head, String open, String middle, String close, int links) {

  /// Nests that are too deep for any Lua, other languages, and tables of many lines.
  static List<HostileShape> all() {
    return List.of(
        new HostileShape("y =", "(", "x", ")", 2500),
        new HostileShape("y =", "{", "", "}", 2500),
        new HostileShape("y = x", "[x", "", "]", 2500),
        new HostileShape("y = x", "(x", "", ")", 2500),
        new HostileShape("", "do ", "", " end", 2500),
        new HostileShape("", "if x then ", "", " end", 2500),
        new HostileShape("", "repeat ", "", " until x", 2500),
        new HostileShape("", "return function() ", "", " end", 2500),
        new HostileShape("", "f(function() ", "", " end)", 2500),
        new HostileShape("y =", "(", "", "", 2500),
        new HostileShape("", "function f( ", "", "", 2500),
        new HostileShape("", "f(function()\n", "", "", 2500),
        new HostileShape("", "if x then\n", "", "", 2500),
        new HostileShape("", "end ", "", "", 2500),
        new HostileShape("y =", ")", "", "", 2500),
        new HostileShape("", "else\n", "", "", 2500),
        new HostileShape("if x then", " else y()\n", "", "end", 2500),
        new HostileShape("", "switch (x) { case 1: y(); break; default: z() }\n", "", "", 1000),
        new HostileShape("", "switch (x) { case 1:\n", "", "", 1000),
        new HostileShape("", "try { x() } catch (e) { y() }\n", "", "", 1000),
        new HostileShape("", "try {\n", "", "", 1000),
        new HostileShape("", "for (int i = 0; i < 10; i++) { x() }\n", "", "", 1000),
        new HostileShape("", "for (x of y) {\n", "", "", 1000),
        new HostileShape("", "if (x) {\n", "", "}\n", 1000),
        new HostileShape("", "x++\n", "", "", 2500),
        new HostileShape("", "let x = [1, 2]\n", "", "", 1000),
        new HostileShape("", "retrun x\n", "", "", 1000),
        new HostileShape("", "local x = \n", "", "", 2500),
        new HostileShape("", "foo.\n", "", "", 2500),
        new HostileShape("", "x = \u201cy\u201d\n", "", "", 1000),
        new HostileShape("return {", "{ 1, name = 1 },\n", "}", "", 25000),
        new HostileShape("return {", "{ 1, name = },\n", "}", "", 2500),
        new HostileShape("x = {", "1,", "}", "", 25000));
  }

  /// What many names, labels, jumps and functions are for what resolves them.
  static List<HostileShape> names() {
    return List.of(
        again("local x\n"),
        again("do local x = x end\n"),
        again("local x <const> = 1; x = 2\n"),
        again("local x <close> = y\n"),
        again("local function f() return f end\n"),
        again("global x, y\n"),
        again("goto l\n"),
        again("::l::\n"),
        again("goto l; ::l::\n"),
        again("do goto l; local x; ::l:: end\n"),
        again("while x do goto continue; local y; ::continue:: end\n"),
        again("break\n"),
        again("for i = 1, 2 do i = x end\n"),
        again("x = function(...) return ... end\n"),
        again("a, b.c, d[1] = 1, 2\n"),
        new HostileShape("local x\n", "function f() return x end\n", "", "", 2500),
        new HostileShape("goto l\n", "do goto l end\n", "::l::", "", 2500),
        new HostileShape("local a", ", a", "", "", 2500),
        new HostileShape("function f(a", ", a", ") end", "", 2500),
        new HostileShape("return function() ", "goto l ", "local x ", "::l:: ", 2500),
        new HostileShape("x = y", " .. y", "", "", 2500),
        new HostileShape("if x then\n", "elseif y then local z = x\n", "end", "", 2500));
  }

  /// What is begun again and again and never ended.
  static List<String> unfinished() {
    return List.of(
        "else\n",
        "elseif ",
        "switch (x) {\ncase 1:\n",
        "switch x\ncase 1\n",
        "try\nx()\n",
        "try {\n",
        "class A {\n",
        "class A ",
        "foreach (x in y\n",
        "for (x of y) {\n",
        "x++ ",
        "local function end ",
        "x.",
        ":a ",
        "print 'a', ",
        "if x then )\n",
        "if x then until ",
        "do ] until ) ",
        "x = function() until x\n",
        "while x do until x ",
        "while x end do\n",
        "for end do ",
        "if x:\n",
        "if x: ",
        "if x:\n  if y:\n    try:\n  pass\n",
        "try:\n x()\n",
        "class A:\n",
        "x = lambda y: ",
        "f((a) => ",
        "f(x => {",
        "local x: a.",
        "function f(a: b = ",
        "export const x ",
        "await x",
        "x is ",
        "x->y ",
        "x?.y ",
        "`",
        "'a':b(",
        "if x { ",
        "f(function() ");
  }

  private static HostileShape again(String link) {
    return new HostileShape("", link, "", "", 2500);
  }

  /// The text with `times` as many links.
  String text(int times) {
    return head + open.repeat(times * links) + middle + close.repeat(times * links);
  }

  @Override
  public String toString() {
    return (head + " … " + open + " … " + middle + " … " + close).replace("\n", "\\n");
  }
}
