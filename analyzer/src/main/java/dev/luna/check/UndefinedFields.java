package dev.luna.check;

import dev.luna.facts.Shape;
import dev.luna.infer.FileTypes;
import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Stat;
import dev.luna.text.NearestWord;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Named;
import dev.luna.types.TypePrinter;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `undefined-field`: a field is read that the value surely has not.
///
/// What a file asks for, or assigns itself, is not reported in that file. Of a class that no
/// annotation declares, instances get fields from anywhere and subclasses add methods, so only what
/// is read from the table itself counts. What [OwnTables] hold is known best.
final class UndefinedFields {
  /// What is written of an expression in a message.
  private static final int LONGEST = 40;

  private final FileContext file;
  private final Findings findings;
  private final VersionGuards versions;
  private final OwnTables own;
  private final Set<Integer> targets = new HashSet<>();
  private final Set<Integer> callees = new HashSet<>();
  private final List<Expr.Index> assigned = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();

  /// A field that is read, and of what.
  ///
  /// @param called whether it is used as a function there
  /// @param sure whether it is not there whoever holds the table
  private record Read(Expr base, Ident name, boolean called, boolean sure) {}

  UndefinedFields(FileContext file, VersionGuards versions, Findings findings) {
    this.file = file;
    this.versions = versions;
    this.own = new OwnTables(file);
    this.findings = findings;
  }

  void enter(Stat.Local local) {
    own.enter(local);
  }

  void enter(Stat.Assign assign) {
    own.enter(assign);
    for (Expr target : assign.targets()) {
      targets.add(target.id());
      if (target instanceof Expr.Index index) {
        assigned.add(index);
      }
    }
  }

  void enter(Expr.Index index) {
    if (!targets.contains(index.id())
        && findings.wants(Rule.UNDEFINED_FIELD)
        && file.types().shape(index) instanceof Shape.MemberOf) {
      read(index.base(), index.name(), callees.contains(index.id()));
    }
  }

  void enter(Expr.MethodCall call) {
    if (findings.wants(Rule.UNDEFINED_FIELD)) {
      read(call.receiver(), call.method(), true);
    }
  }

  void enter(Expr.Call call) {
    callees.add(call.callee().id());
  }

  /// @param called whether the field is used as a function
  private void read(Expr base, Ident name, boolean called) {
    if (name.isMissing()) {
      return;
    }
    LuaType type = file.types().of(base);
    if (file.types().isPromised(base) && isScalar(file.types().sure(base))) {
      reads.add(new Read(base, name, called, true));
    } else if (isKnown(type)
        && (called || isDescribed(base, type) || file.types().isPromised(base))
        && !isInstance(base, type)
        && !isNewSelf(base)
        && !file.types().isElement(base)
        && file.types().has(indexed(base, type), name.name()) == Verdict.NO) {
      reads.add(new Read(base, name, called, true));
    } else if (type instanceof Named named
        && named.isMade()
        && !named.isModule()
        && own.isMade(base)
        && (called || own.isNamed(base))
        && file.types().hasOwn(type, name.name()) == Verdict.NO) {
      reads.add(new Read(base, name, called, false));
    } else if (isUnheardOf(base, type, name.name())) {
      reads.add(new Read(base, name, called, true));
    }
  }

  /// Whether an instance of a class has no such field, and nor has anything else that the file can
  /// see: a class below this one could not have it either.
  private boolean isUnheardOf(Expr base, LuaType type, String key) {
    return type instanceof Named named
        && named.isMade()
        && file.types().has(named, "__index") == Verdict.YES
        && !file.types().isElement(base)
        && file.types().hasOwn(type, key) == Verdict.NO
        && !file.types().isFieldOfAny(key)
        && !file.types().isGlobal(key);
  }

  /// Whether there is anything that could have fields. That `nil` has none is another rule's
  /// business.
  private static boolean isKnown(LuaType type) {
    return Unions.members(type).stream().anyMatch(t -> t != Basic.NIL && t != Basic.UNKNOWN);
  }

  /// What is read if that does not fail: numbers and booleans have no fields at all. They are left
  /// out only where an annotation says so, for an operator may have been what spoke of a number;
  /// and not if nothing else is there, for what then fails is more than the field.
  private LuaType indexed(Expr base, LuaType type) {
    List<LuaType> members = Unions.members(type);
    List<LuaType> rest = members.stream().filter(t -> !isScalar(t)).toList();
    return rest.size() < members.size()
            && rest.stream().anyMatch(t -> t != Basic.NIL)
            && file.types().isPromised(base)
        ? Unions.of(rest)
        : type;
  }

  private static boolean isScalar(LuaType type) {
    LuaType wide = Unions.widened(type);
    return wide == Basic.NUMBER || wide == Basic.INTEGER || wide == Basic.BOOLEAN;
  }

  /// Whether more is known than how the value is used. A module often reads of itself what its user
  /// may set; and `string`, if no annotation says so, is one of the guesses about a value that has
  /// fields.
  private boolean isDescribed(Expr base, LuaType type) {
    return Unions.members(type).stream()
            .noneMatch(t -> Unions.widened(t) == Basic.STRING && !(t instanceof Named))
        && !(file.types().shape(base) instanceof Shape.NewTable);
  }

  /// Whether the value may be of a class below the one that is known.
  private boolean isInstance(Expr base, LuaType type) {
    FileTypes types = file.types();
    boolean isClass =
        Unions.members(type).stream()
            .anyMatch(t -> t instanceof Named named && named.isMade() && isClass(named));
    return isClass
        && (isSelf(base)
            || !(types.shape(base) instanceof Shape.ModuleRef
                || types.shape(base) instanceof Shape.NewTable
                || types.shape(base) instanceof Shape.LocalRef));
  }

  /// Whether `self` was assigned, as in `self = Base.new(self)`: it is more than the base says.
  private boolean isNewSelf(Expr base) {
    return base instanceof Expr.NameRef name
        && name.name().equals("self")
        && file.types().shape(base) instanceof Shape.Nth;
  }

  private boolean isClass(Named named) {
    return file.types().has(named, "__index") != Verdict.NO;
  }

  private boolean isSelf(Expr base) {
    return base instanceof Expr.NameRef name
        && (name.name().equals("self")
            || file.scopes().use(name) instanceof NameUse.Local(var symbol)
                && symbol.kind() == LocalSymbol.Kind.PARAMETER);
  }

  void finish() {
    if (reads.isEmpty()) {
      return;
    }
    TestedFields tested = TestedFields.of(file);
    for (Read read : reads) {
      String key = read.name().name();
      if ((read.sure() || own.has(read.base()))
          && !tested.has(key)
          && !isForeseen(read)
          && !isAssignedHere(read)
          && !isForOthers(read)) {
        findings.add(Rule.UNDEFINED_FIELD, read.name().span(), message(read));
      }
    }
  }

  /// Whether the configuration says that a global has the field.
  private boolean isForeseen(Read read) {
    return pathOf(read.base())
        .filter(owner -> file.settings().globals().containsField(owner, read.name().name()))
        .isPresent();
  }

  /// The global, or the field of one, that an expression names: `string.format`.
  private Optional<String> pathOf(Expr expr) {
    StringBuilder fields = new StringBuilder();
    Expr at = expr;
    while (at instanceof Expr.Index index) {
      fields.insert(0, "." + index.name().name());
      at = index.base();
    }
    return at instanceof Expr.NameRef name && Globals.isAllowed(name, file.scopes())
        ? Optional.of(name.name() + fields)
        : Optional.empty();
  }

  /// Whether the file assigns such a field to what may be the same value; of a table of its own, to
  /// any.
  private boolean isAssignedHere(Read read) {
    LuaType type = file.types().of(read.base());
    return assigned.stream()
        .filter(target -> target.name().name().equals(read.name().name()))
        .map(target -> file.types().of(target.base()))
        .anyMatch(other ->
            !read.sure()
                || Unions.members(other).stream()
                    .anyMatch(t -> t == Basic.UNKNOWN || Unions.members(type).contains(t)));
  }

  /// Whether another version of Lua has the field, and the code is for that; who knows of versions
  /// may keep a field that is not there in this one.
  private boolean isForOthers(Read read) {
    return isElsewhere(read)
        && (versions.cover(read.name().span()) || !read.called() && versions.isAware());
  }

  private boolean isElsewhere(Read read) {
    return !file.types().versions(file.types().of(read.base()), read.name().name()).isEmpty();
  }

  private String message(Read read) {
    LuaType type = file.types().of(read.base());
    String key = read.name().name();
    String where = isElsewhere(read) ? " in " + file.tree().dialect().title() : "";
    String what = "'%s' has no field '%s'%s".formatted(owner(read.base(), type), key, where);
    return what + NearestWord.question(key, file.types().fieldNames(type)).orElse("");
  }

  /// What people call the value: by its type, or where they do not know that, as they wrote it.
  private String owner(Expr base, LuaType type) {
    String text = file.tree().source().text(base.span());
    boolean isInternal = Unions.members(type).stream().anyMatch(file.types()::isInternal);
    return isInternal && text.length() <= LONGEST && !text.contains("\n")
        ? text
        : TypePrinter.plain().print(shown(type));
  }

  private static LuaType shown(LuaType type) {
    return Unions.of(
        Unions.members(type).stream().filter(t -> t != Basic.NIL).map(Unions::widened).toList());
  }
}
