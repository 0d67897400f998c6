package dev.luna.check;

import dev.luna.dialect.NumberLiterals;
import dev.luna.dialect.StringLiterals;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.TableField;
import dev.luna.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `duplicate-index`: a key that a table constructor sets twice, so that the first value is lost.
/// Strings, numbers and positions are compared; what else a key may be is not known here.
final class DuplicateKeys {
  private final FileContext file;
  private final Findings findings;

  DuplicateKeys(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Expr.Table table) {
    List<TableField> fields = table.fields();
    if (fields.size() < 2 || fields.stream().allMatch(TableField.Item.class::isInstance)) {
      return;
    }
    Map<Object, Span> first = new HashMap<>();
    int position = 0;
    for (TableField field : fields) {
      if (field instanceof TableField.Item) {
        position++;
      }
      Optional<Object> key = key(field, position);
      if (key.isPresent()) {
        Span place = place(field);
        Span before = first.putIfAbsent(key.get(), place);
        if (before != null) {
          findings.add(
              Rule.DUPLICATE_INDEX,
              place,
              "key " + shown(key.get()) + " is set twice: the first value is lost",
              new Finding.Note(before, "first set here"));
        }
      }
    }
  }

  private Optional<Object> key(TableField field, int position) {
    return switch (field) {
      case TableField.Named(_, _, var name, _) ->
          name.isMissing() ? Optional.empty() : Optional.of(name.name());
      case TableField.Keyed(_, _, Expr.StringLiteral key, _) ->
          Optional.of(StringLiterals.value(file.tree().text(key)));
      case TableField.Keyed(_, _, Expr.NumberLiteral key, _) ->
          NumberLiterals.value(file.tree().text(key), file.tree().dialect())
              .map(DuplicateKeys::normal);
      case TableField.Keyed _ -> Optional.empty();
      case TableField.Item _ -> Optional.of((long) position);
    };
  }

  /// A number as a key. Lua takes a float without a fraction for the integer that it is; integers
  /// beyond 2^53 differ, although as floats they would be the same.
  private static Object normal(Number key) {
    double number = key.doubleValue();
    boolean isInteger = number == Math.rint(number) && Math.abs(number) < 0x1p63;
    return key instanceof Double && !isInteger ? key : (Object) key.longValue();
  }

  private static Span place(TableField field) {
    Node node =
        switch (field) {
          case TableField.Named named -> named.name();
          case TableField.Keyed keyed -> keyed.key();
          case TableField.Item item -> item.value();
        };
    return node.span();
  }

  private static String shown(Object key) {
    return key instanceof Number ? key.toString() : "'" + key + "'";
  }
}
