package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The written comments say everything that can be said, so that whatever a printer or a reader
/// forgets is missed in [RoundTripTest]: every tag, every form of type, and every part of each.
final class EverydayTest {
  private static final List<DocComment> COMMENTS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    for (String name : Everyday.NAMES) {
      read(Everyday.source(name), DocOptions.DEFAULT);
    }
    read(Everyday.colon(), new DocOptions(true));
  }

  private static void read(SourceText source, DocOptions options) {
    CommentRuns.of(LuaParser.parse(source, Dialect.LUAJIT))
        .forEach(run -> COMMENTS.add(run.read(source.text(), options)));
  }

  @Test
  void everyTagOccurs() {
    Set<String> words = new TreeSet<>();
    COMMENTS.forEach(c -> c.tags().forEach(tag -> words.add(tag.head().word())));
    assertThat(words).containsAll(LuaCatsReader.TAGS.keySet());
    assertThat(words).containsAll(LDocReader.TAGS.keySet());
  }

  @Test
  void everyPartOfEveryTagAndTypeOccurs() {
    Parts parts = new Parts();
    COMMENTS.forEach(parts::see);
    Stream.of(DocTag.class, DocTag.FieldKey.class, TypeExpr.class, TableEntry.class)
        .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
        .forEach(parts::expect);
    // Of an absent type there is nothing to print.
    parts.expected.removeIf(part -> part.startsWith("Absent."));
    parts.expected.removeAll(parts.seen);
    assertThat(parts.expected).as("parts that no comment has").isEmpty();
  }

  /// Parts of records, as `Param.optional`; values of enums, as `FlagKind.ASYNC`.
  private static final class Parts {
    final Set<String> seen = new TreeSet<>();
    final Set<String> expected = new TreeSet<>();

    /// Every part of the record is one that should occur.
    void expect(Class<?> type) {
      for (RecordComponent part : type.getRecordComponents()) {
        expected.add(type.getSimpleName() + "." + part.getName());
      }
    }

    void see(Object value) {
      switch (value) {
        case Span _ -> {}
        case Enum<?> constant -> seeConstant(constant);
        case List<?> items -> items.forEach(this::see);
        case Record whole -> seeParts(whole);
        default -> {}
      }
    }

    private void seeConstant(Enum<?> constant) {
      Class<?> type = constant.getDeclaringClass();
      for (Object each : type.getEnumConstants()) {
        expected.add(type.getSimpleName() + "." + each);
      }
      seen.add(type.getSimpleName() + "." + constant);
    }

    private void seeParts(Record whole) {
      expect(whole.getClass());
      for (RecordComponent part : whole.getClass().getRecordComponents()) {
        Object value = valueOf(part, whole);
        if (isWritten(value)) {
          seen.add(whole.getClass().getSimpleName() + "." + part.getName());
          see(value);
        }
      }
    }

    private static Object valueOf(RecordComponent part, Record whole) {
      try {
        return part.getAccessor().invoke(whole);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(e.getMessage(), e);
      }
    }

    private static boolean isWritten(Object value) {
      return switch (value) {
        case String text -> !text.isEmpty();
        case Boolean flag -> flag;
        case List<?> items -> !items.isEmpty();
        case Word word -> !word.isAbsent();
        case DocText text -> !text.isEmpty();
        case TypeExpr.Absent _ -> false;
        default -> true;
      };
    }
  }
}
