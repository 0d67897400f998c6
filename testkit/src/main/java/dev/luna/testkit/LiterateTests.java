package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Tests written as a text for people: Markdown whose blocks of Lua say at the ends of their lines
/// what is found there.
///
///     # Narrowing                        the headings above a block are the test's name
///     `m.lua`:                           before a block: it is that file, and goes together with
///     ```lua 5.1                         the other files below the same heading
///     local x = 1 -- hint: [unused-local] never used
///     print(x) -- reveal x: integer
///     ```
///
/// A block without a name is a test of its own. What an assertion says behind its code must be a
/// part of the message. Assertions are taken out of the text, so that they cannot be what is found.
/// What is revealed is the type of the last expression of the line that is written so.
/// A heading with blocks and no prose is an error: these pages are read.
public final class LiterateTests {
  private final List<String> path = new ArrayList<>();
  private final List<LiterateCase> cases = new ArrayList<>();
  private final List<LiterateFile> named = new ArrayList<>();
  private Optional<String> name = Optional.empty();
  private boolean prose;
  private int blocks;

  private LiterateTests() {}

  /// The tests of a page.
  ///
  /// @throws IllegalArgumentException if a block stands below a heading without prose
  public static List<LiterateCase> parse(String markdown) {
    var tests = new LiterateTests();
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    Node node = parser.parse(markdown).getFirstChild();
    for (; node != null; node = node.getNext()) {
      tests.read(node);
    }
    tests.endSection();
    return List.copyOf(tests.cases);
  }

  private void read(Node node) {
    switch (node) {
      case Heading heading -> {
        endSection();
        while (path.size() >= heading.getLevel()) {
          path.removeLast();
        }
        path.add(text(heading));
      }
      case Paragraph paragraph -> {
        name = fileName(paragraph);
        prose |= name.isEmpty();
      }
      case FencedCodeBlock block -> {
        if (block.getInfo().strip().matches("lua( .*)?")) {
          add(block);
        }
        name = Optional.empty();
      }
      default -> {}
    }
  }

  private void add(FencedCodeBlock block) {
    if (!prose) {
      throw new IllegalArgumentException("no prose below " + path);
    }
    String dialect = block.getInfo().strip().substring("lua".length()).strip();
    int above = block.getSourceSpans().getFirst().getLineIndex() + 1;
    if (name.isPresent()) {
      named.add(LiterateFile.parse(name.get(), dialect, above, block.getLiteral()));
    } else {
      var file = LiterateFile.parse("main.lua", dialect, above, block.getLiteral());
      cases.add(new LiterateCase(List.copyOf(path), ++blocks, List.of(file)));
    }
  }

  private void endSection() {
    if (!named.isEmpty()) {
      cases.add(new LiterateCase(List.copyOf(path), ++blocks, List.copyOf(named)));
    }
    named.clear();
    name = Optional.empty();
    prose = false;
    blocks = 0;
  }

  /// The name in a paragraph that is nothing but `` `name`: ``.
  private static Optional<String> fileName(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Code code
            && code.getNext() instanceof Text colon
            && colon.getLiteral().strip().equals(":")
            && colon.getNext() == null
        ? Optional.of(code.getLiteral())
        : Optional.empty();
  }

  private static String text(Heading heading) {
    var text = new StringBuilder();
    for (Node node = heading.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text words -> text.append(words.getLiteral());
        case Code code -> text.append(code.getLiteral());
        default -> {}
      }
    }
    return text.toString();
  }
}
