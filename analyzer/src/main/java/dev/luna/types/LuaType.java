package dev.luna.types;

import java.util.List;

/// The set of values that an expression may have.
public sealed interface LuaType {

  /// Types without parts.
  enum Basic implements LuaType {
    /// Luna does not know. Silent: nothing is reported because of it.
    UNKNOWN("unknown"),
    /// The author said that it may be anything.
    ANY("any"),
    /// No value: what a function that does not come back gives.
    NEVER("never"),
    NIL("nil"),
    BOOLEAN("boolean"),
    /// Integers and floats.
    NUMBER("number"),
    INTEGER("integer"),
    STRING("string"),
    /// Some table; nothing is known of its fields.
    TABLE("table"),
    /// Some function; nothing is known of its parameters and results.
    FUNCTION("function"),
    THREAD("thread"),
    USERDATA("userdata"),
    /// LuaJIT's foreign values.
    CDATA("cdata");

    private final String word;

    Basic(String word) {
      this.word = word;
    }

    /// How annotations and messages spell it.
    public String word() {
      return word;
    }
  }

  /// A type with one value.
  ///
  /// @param text the value: the characters of a string, the digits of a number, `true` or `false`
  record Literal(LiteralKind kind, String text) implements LuaType {
    public static final Literal TRUE = new Literal(LiteralKind.BOOLEAN, "true");
    public static final Literal FALSE = new Literal(LiteralKind.BOOLEAN, "false");

    /// The type that this one is a value of.
    public Basic base() {
      return kind.base;
    }
  }

  /// Of what kind the value of a [Literal] is.
  enum LiteralKind {
    BOOLEAN(Basic.BOOLEAN),
    INTEGER(Basic.INTEGER),
    NUMBER(Basic.NUMBER),
    STRING(Basic.STRING);

    private final Basic base;

    LiteralKind(Basic base) {
      this.base = base;
    }
  }

  /// A table that an annotation describes: `{ name: T, [K]: V }`, `table<K, V>`.
  ///
  /// @param fields in the order of their names
  record Table(List<Field> fields, List<Indexer> indexers) implements LuaType {
    public Table {
      fields = List.copyOf(fields);
      indexers = List.copyOf(indexers);
    }
  }

  /// A named entry of a [Table]. One that need not be there has a type that includes `nil`.
  record Field(String name, LuaType type) {}

  /// The entries of a [Table] whose keys are `key`.
  record Indexer(LuaType key, LuaType value) {}

  /// `T[]`.
  record Array(LuaType element) implements LuaType {}

  /// `[A, B]`.
  record Tuple(List<LuaType> items) implements LuaType {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /// A function that an annotation describes.
  ///
  /// @param rest what further arguments may be, [Basic#NEVER] if there are none
  record Function(List<TypeVar> generics, List<Parameter> params, LuaType rest, Results results)
      implements LuaType {
    public Function {
      generics = List.copyOf(generics);
      params = List.copyOf(params);
    }
  }

  /// A parameter of a [Function].
  ///
  /// @param name empty if nobody said it; `self` for the receiver of a method
  /// @param optional whether it may be left out
  record Parameter(String name, boolean optional, LuaType type) {}

  /// A function of some file, by name. What it gives for some arguments is read, and the reading
  /// recorded, when it is called.
  ///
  /// @param name see [Name.Function]
  /// @param captured what the parameters of enclosing functions were when it was made, in the order
  ///   that its facts list them
  record FunctionRef(String name, List<LuaType> captured) implements LuaType {
    public FunctionRef {
      captured = Nesting.cut(captured);
    }
  }

  /// A class, or the table that some constructor makes, by name.
  ///
  /// @param name as annotated, or as facts name a constructor; see [Name.Table]
  /// @param args type arguments; for a constructor, what the parameters were that its fields
  ///   mention
  record Named(String name, List<LuaType> args) implements LuaType {
    public Named {
      args = Nesting.cut(args);
    }

    public Named(String name) {
      this(name, List.of());
    }

    /// Whether it is the table that a file returns.
    public boolean isModule() {
      return name.indexOf(Name.MADE) == name.length() - 1;
    }

    /// See [Name#isMade].
    public boolean isMade() {
      return Name.isMade(name);
    }
  }

  /// `T` of `@generic T`.
  ///
  /// @param bound what it must be, [Basic#UNKNOWN] if anything
  record TypeVar(String name, LuaType bound) implements LuaType {}

  /// One of several, made by [Unions#of].
  ///
  /// @param members at least two, none a union itself, in one canonical order
  record Union(List<LuaType> members) implements LuaType {
    public Union {
      members = List.copyOf(members);
    }
  }

  /// All of several: a class and what was added to it, a function with overloads.
  record Intersection(List<LuaType> members) implements LuaType {
    public Intersection {
      members = List.copyOf(members);
    }
  }

  /// `keyof T`, `T[K]`, `A extends B and C or D`: kept as written, evaluated when its operands are
  /// known.
  record Operation(Operator operator, List<LuaType> operands) implements LuaType {
    public Operation {
      operands = List.copyOf(operands);
    }
  }

  /// What an [Operation] does.
  enum Operator {
    KEY_OF,
    INDEXED,
    CONDITIONAL
  }
}
