package dev.luna.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.TypeVar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which types may stand where which are wanted: a table of what is given, what is wanted, and the
/// verdict. Types are written as in annotations; `T` is a type variable, `N` one that must be a
/// number.
class AssignabilityTest {
  private static final List<TypeVar> VARIABLES =
      List.of(new TypeVar("T", Basic.UNKNOWN), new TypeVar("N", Basic.NUMBER));

  private static final Declared CLASSES = new Declared();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # What is not known, and what may be anything
          unknown  ; number   ; MAYBE
          number   ; unknown  ; YES
          any      ; number   ; YES
          number   ; any      ; YES
          never    ; number   ; YES
          nil      ; never    ; NO

          # Without parts
          number   ; number   ; YES
          integer  ; number   ; YES
          number   ; integer  ; MAYBE
          string   ; number   ; NO
          nil      ; number   ; NO
          boolean  ; nil      ; NO
          userdata ; table    ; MAYBE
          cdata    ; table    ; MAYBE
          table    ; userdata ; NO
          table    ; function ; NO

          # Literals
          "a"      ; string   ; YES
          1        ; integer  ; YES
          1        ; number   ; YES
          1.5      ; number   ; YES
          1.5      ; integer  ; NO
          true     ; boolean  ; YES
          string   ; "a"      ; MAYBE
          number   ; 1        ; MAYBE
          integer  ; 1.5      ; NO
          "a"      ; "b"      ; NO
          "1"      ; 1        ; NO
          nil      ; true     ; NO
          """)
  void ofOneValue(String from, String to, Verdict verdict) {
    check(from, to, verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          integer     ; number|string     ; YES
          boolean     ; number|string     ; NO
          number      ; integer|string    ; MAYBE
          string|nil  ; string            ; NO
          string|nil  ; string|number|nil ; YES
          number|nil  ; integer|nil       ; MAYBE
          Dog|Cat     ; Animal            ; YES
          Dog|Mode    ; Animal            ; NO
          Dog & Named ; Animal            ; YES
          Dog & Named ; Box<string>       ; NO
          Dog         ; Animal & Dog      ; YES
          Cat         ; Animal & Dog      ; NO
          """)
  void ofSeveral(String from, String to, Verdict verdict) {
    check(from, to, verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          # Arrays
          integer[]                ; number[]                  ; YES
          string[]                 ; number[]                  ; NO
          table                    ; number[]                  ; MAYBE
          string                   ; string[]                  ; NO
          table<integer, string>   ; string[]                  ; YES
          table<integer, string>   ; number[]                  ; NO
          [string, string]         ; string[]                  ; YES
          [string, number]         ; string[]                  ; NO
          Names                    ; string[]                  ; YES
          Names                    ; number[]                  ; NO

          # Tuples
          [number, string]         ; [number, string]          ; YES
          [integer, string]        ; [number, string]          ; YES
          [string, number]         ; [number, string]          ; NO
          [number]                 ; [number, number]          ; NO
          [number]                 ; [number, number?]         ; YES
          [number, number]         ; [number]                  ; YES
          number[]                 ; [number, number]          ; YES
          number[]                 ; [number, string]          ; NO
          table                    ; [number, string]          ; MAYBE
          number                   ; [number]                  ; NO

          # Fields
          { x: integer }           ; { x: number }             ; YES
          { x: string }            ; { x: number }             ; NO
          { x: number, y: number } ; { x: number }             ; YES
          { x: number }            ; { x: number, y: number }  ; NO
          { x: number }            ; { x: number, y?: number } ; YES
          { x: number, y: string } ; { x: number, y?: number } ; NO
          table                    ; { x: number }             ; MAYBE
          userdata                 ; { x: number }             ; MAYBE
          number                   ; { x: number }             ; NO
          Dog                      ; { name: string }          ; YES
          Dog                      ; { name: number }          ; NO

          # Keys
          table<string, integer>   ; table<string, number>     ; YES
          table<string, string>    ; table<string, number>     ; NO
          table<integer, string>   ; table<string, number>     ; MAYBE
          string[]                 ; table<integer, string>    ; YES
          string[]                 ; table<integer, number>    ; NO
          [string, string]         ; table<integer, string>    ; YES
          [string, number]         ; table<integer, string>    ; NO
          Names                    ; table<integer, string>    ; YES
          Names                    ; table<integer, number>    ; NO

          # All of them are tables
          Animal                   ; table                     ; YES
          string[]                 ; table                     ; YES
          [string]                 ; table                     ; YES
          { x: number }            ; table                     ; YES
          { x: number }            ; string                    ; NO
          """)
  void ofTables(String from, String to, Verdict verdict) {
    check(from, to, verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Animal                         ; Animal               ; YES
          Dog                            ; Animal               ; YES
          Puppy                          ; Animal               ; YES
          Animal                         ; Dog                  ; NO
          Dog                            ; Cat                  ; NO
          Dog                            ; Undeclared           ; MAYBE
          Undeclared                     ; Dog                  ; MAYBE

          # Type arguments, each of them
          Box<integer>                   ; Box<number>          ; YES
          Box<string>                    ; Box<number>          ; NO
          Pair<string, integer>          ; Pair<string, number> ; YES
          Pair<string, string>           ; Pair<string, number> ; NO
          Pair<number, number>           ; Pair<string, number> ; NO
          Box                            ; Box<number>          ; YES

          # Tables that have what the class must have: they may be meant for one
          { name: string }               ; Animal               ; MAYBE
          { name: number }               ; Animal               ; NO
          { }                            ; Animal               ; NO
          { name: string, legs: number } ; Animal               ; MAYBE
          table                          ; Animal               ; MAYBE
          userdata                       ; Animal               ; MAYBE
          cdata                          ; Animal               ; MAYBE
          number                         ; Animal               ; NO
          function                       ; Animal               ; NO
          nil                            ; Animal               ; NO

          # What is no table may be a class all the same, if the class says so
          string                         ; Path                 ; MAYBE
          number                         ; Path                 ; NO
          Path                           ; string               ; YES
          Animal                         ; string               ; NO
          Animal                         ; number               ; NO
          Animal                         ; userdata             ; MAYBE
          Animal                         ; function             ; NO

          # Aliases
          "r"                            ; Mode                 ; YES
          "x"                            ; Mode                 ; NO
          Mode                           ; string               ; YES
          Mode                           ; number               ; NO
          """)
  void ofClasses(String from, String to, Verdict verdict) {
    check(from, to, verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          fun()                     ; function               ; YES
          function                  ; fun()                  ; YES
          number                    ; fun()                  ; NO
          table                     ; fun()                  ; NO
          Animal                    ; fun()                  ; MAYBE
          fun(a: number)            ; fun(a: string)         ; NO

          # Parameters fit in either direction, and may be left out
          fun(a: Dog)               ; fun(a: Animal)         ; YES
          fun(a: Animal)            ; fun(a: Dog)            ; YES
          fun()                     ; fun(a: number)         ; YES
          fun(a: number, b: string) ; fun(a: number)         ; YES
          fun(a: number, b: Dog)    ; fun(a: number, b: Cat) ; NO

          # Results are values that are given
          fun(): integer            ; fun(): number          ; YES
          fun(): string             ; fun(): number          ; NO
          fun(): number             ; fun(): number, string  ; NO
          fun(): number, string     ; fun(): number          ; YES
          fun(): number             ; fun()                  ; YES

          # Functions that code makes
          main                      ; fun(a: number): string ; YES
          fun(a: number): string    ; main                   ; YES
          """)
  void ofFunctions(String from, String to, Verdict verdict) {
    check(from, to, verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          T         ; number    ; MAYBE
          number    ; T         ; MAYBE
          N         ; number    ; YES
          N         ; string    ; NO
          integer   ; N         ; YES
          string    ; N         ; NO
          keyof Dog ; string    ; MAYBE
          string    ; keyof Dog ; MAYBE
          """)
  void ofWhatIsKnownLater(String from, String to, Verdict verdict) {
    check(from, to, verdict);
  }

  /// No annotation says what a table is that code fills.
  @Test
  void aTableThatCodeMakesMayBecomeAnyClass() {
    Named made = new Named("main.lua" + Name.MADE + "new{}0");

    assertThat(Assignability.check(CLASSES, made, type("Animal"))).isEqualTo(Verdict.MAYBE);
    assertThat(Assignability.check(CLASSES, made, Basic.TABLE)).isEqualTo(Verdict.YES);
    assertThat(Assignability.check(CLASSES, type("{ x: number }"), made)).isEqualTo(Verdict.MAYBE);
    assertThat(Assignability.check(CLASSES, Basic.STRING, made)).isEqualTo(Verdict.NO);
    assertThat(Assignability.check(CLASSES, made, Basic.STRING)).isEqualTo(Verdict.NO);
  }

  /// What comes up again while it is compared is taken to fit.
  @Test
  void typesThatHoldThemselvesAreCompared() {
    check("Tree", "{ parent: Tree, left: Tree }", Verdict.NO);
    check("Tree", "{ parent: Loop }", Verdict.YES);
    check("Loop", "{ parent: Tree }", Verdict.YES);
  }

  private static void check(String from, String to, Verdict verdict) {
    assertThat(Assignability.check(CLASSES, type(from), type(to)))
        .as("`%s` for `%s`", from, to)
        .isEqualTo(verdict);
  }

  private static LuaType type(String written) {
    String text = "---@type " + written + "\nlocal x\n";
    var tree = LuaParser.parse(SourceText.of(text), Dialect.DEFAULT);
    var comment = DocComments.of(tree).of(tree.chunk().body().stats().getFirst()).orElseThrow();
    var type = comment.tags(DocTag.TypeOf.class).getFirst().types().getFirst();
    LuaType lowered = TypeExprLowering.plain().with(VARIABLES).type(type);
    return lowered.equals(new Named("main")) ? new FunctionRef("main", List.of()) : lowered;
  }

  /// The declarations of a small program:
  ///
  ///     ---@class Animal
  ///     ---@field name string
  ///     ---@field legs? number
  ///     ---@class Dog: Animal
  ///     ---@class Puppy: Dog
  ///     …
  private record Declared() implements ClassTable {
    private static final Map<String, List<String>> BASES =
        Map.ofEntries(
            Map.entry("Animal", List.of()),
            Map.entry("Dog", List.of("Animal")),
            Map.entry("Puppy", List.of("Dog")),
            Map.entry("Cat", List.of("Animal")),
            Map.entry("Named", List.of()),
            Map.entry("Box", List.of()),
            Map.entry("Pair", List.of()),
            Map.entry("Names", List.of()),
            Map.entry("Path", List.of("string")));

    @Override
    public LuaType expanded(LuaType type) {
      if (!(type instanceof Named(var name, _))) {
        return type;
      }
      return switch (name) {
        case "Mode" -> type("\"r\"|\"w\"");
        case "Tree" -> type("{ parent: Tree }");
        case "Loop" -> type("{ parent: Loop }");
        default -> type;
      };
    }

    @Override
    public List<LuaType> bases(Named named) {
      return BASES.getOrDefault(named.name(), List.of()).stream()
          .map(AssignabilityTest::type)
          .toList();
    }

    @Override
    public Optional<LuaType> field(Named named, String key) {
      if (!isAnimal(named)) {
        return Optional.empty();
      }
      return switch (key) {
        case "name" -> Optional.of(Basic.STRING);
        case "legs" -> Optional.of(type("number?"));
        default -> Optional.empty();
      };
    }

    private static boolean isAnimal(Named named) {
      return Stream.of("Animal", "Dog", "Puppy", "Cat").anyMatch(named.name()::equals);
    }

    @Override
    public List<Indexer> indexers(Named named) {
      return named.name().equals("Names")
          ? List.of(new Indexer(Basic.INTEGER, Basic.STRING))
          : List.of();
    }

    @Override
    public boolean isClass(Named named) {
      return BASES.containsKey(named.name());
    }

    @Override
    public Optional<Function> signature(FunctionRef function) {
      return Optional.of((Function) type("fun(a: number): string"));
    }

    @Override
    public List<String> requiredFields(Named named) {
      return isAnimal(named) ? List.of("name") : List.of();
    }
  }
}
