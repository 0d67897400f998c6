package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.types.LuaType;
import java.util.List;

/// What a file says about one [dev.luna.types.Name].
public sealed interface Fact {

  /// A global, a field, a local variable, or what the file returns.
  ///
  /// @param declared whether an annotation says it, which beats what code shows
  record Value(Shape shape, boolean declared, Marks marks) implements Fact {}

  /// A field that is assigned to something of which only other files, or globals, tell what it is:
  /// `require("m").x = 1`. Filed under [dev.luna.types.Name.Key].
  record Foreign(Shape owner, Value value) implements Fact {}

  /// A function.
  ///
  /// @param label how people call it, `M.open`; empty if it has no name
  /// @param params `self` of a method included
  /// @param vararg whether it takes more
  /// @param rest what `...` holds where nothing is passed for it: its annotation, or opaque
  /// @param returns what it gives, a pack for each `return`, the end of the body included if it can
  ///   be reached; an annotation makes one of each `@return_overload`, or a single one
  /// @param generics of an annotation: bound by what is passed
  /// @param overloads further signatures, tried in order where the first does not fit
  /// @param free the parameters, its own and those of enclosing functions, on which `returns`
  ///   depend, in one canonical order: a call binds these, in this order
  /// @param stub whether it only stands where others put theirs: what it takes says nothing
  record Function(
      String label,
      List<Parameter> params,
      boolean method,
      boolean vararg,
      Shape rest,
      List<Pack> returns,
      boolean declaredReturns,
      List<LuaType.TypeVar> generics,
      List<LuaType.Function> overloads,
      List<Shape.Param> free,
      boolean stub,
      Marks marks)
      implements Fact {
    public Function {
      params = List.copyOf(params);
      returns = List.copyOf(returns);
      generics = List.copyOf(generics);
      overloads = List.copyOf(overloads);
      free = List.copyOf(free);
    }
  }

  /// A parameter.
  ///
  /// @param shape its annotation; else, where calls pass nothing that is known, what its use in the
  ///   body shows; else opaque
  /// @param declared whether `shape` is an annotation
  /// @param optional whether its annotation says that a call may leave it out
  /// @param tested whether the body asks if it is there, or of what type it is, whatever the
  ///   annotation says
  record Parameter(String name, Shape shape, boolean declared, boolean optional, boolean tested) {}

  /// A table constructor, or a class that a call makes.
  ///
  /// @param label what people would call it: the variable that it is assigned to first
  /// @param free as of a function: the parameters that its fields mention
  /// @param meta what its metatable is, [Shapes#NIL] if it has none
  /// @param base for [Shape.NewClass], the call; else [Shapes#NIL]
  /// @param open whether it is passed to a function, which may add to it
  record Table(String label, List<Shape.Param> free, Shape meta, Shape base, boolean open)
      implements Fact {
    public Table {
      free = List.copyOf(free);
    }
  }

  /// `@class`.
  ///
  /// @param operators from `@operator`; `call` also from `@overload`
  record ClassDef(
      List<LuaType.TypeVar> generics,
      List<LuaType> bases,
      boolean exact,
      List<LuaType.Indexer> indexers,
      List<Operator> operators,
      Marks marks)
      implements Fact {
    public ClassDef {
      generics = List.copyOf(generics);
      bases = List.copyOf(bases);
      indexers = List.copyOf(indexers);
      operators = List.copyOf(operators);
    }
  }

  /// What an operator gives for a class.
  ///
  /// @param name `add`, `concat`, `call`, … as `@operator` spells it
  /// @param operands those besides the value itself; of `call`, the arguments
  record Operator(String name, List<LuaType> operands, LuaType result) {
    public Operator {
      operands = List.copyOf(operands);
    }
  }

  /// `@alias`.
  record Alias(List<LuaType.TypeVar> generics, LuaType type, Marks marks) implements Fact {
    public Alias {
      generics = List.copyOf(generics);
    }
  }

  /// `@enum`: its values, or with `(key)` its keys.
  record EnumDef(List<LuaType> values, Marks marks) implements Fact {
    public EnumDef {
      values = List.copyOf(values);
    }
  }

  /// A declaration that is for certain versions of Lua (`@version`).
  ///
  /// @param here whether the file's dialect is one of them
  /// @param most how many arguments it takes, [#ANY] if any number, or if it is no function
  record Version(boolean here, int most) implements Fact {
    public static final int ANY = Integer.MAX_VALUE;
  }

  /// What annotations say of a thing besides its type.
  ///
  /// @param deprecated whether it should no longer be used
  /// @param nodiscard whether its result must be used
  /// @param loose whether the annotations are LDoc's, which are written for readers: they seldom
  ///   say what may be nil or left out
  record Marks(
      Visibility visibility, boolean deprecated, boolean nodiscard, boolean async, boolean loose) {
    public static final Marks NONE = new Marks(Visibility.PUBLIC, false, false, false, false);
  }

  /// Who may use a field.
  enum Visibility {
    PUBLIC,
    PACKAGE,
    PROTECTED,
    PRIVATE
  }
}
