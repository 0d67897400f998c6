package dev.luna.facts;

import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// A persistent map from integers: old versions stay as they are and share what is equal.
///
/// Flow forks at each condition and joins behind it. With Patricia trees (Okasaki and Gill, *Fast
/// Mergeable Integer Maps*, 1998) a fork costs nothing, and a join only looks at what differs, so a
/// chain of thousands of branches stays linear.
sealed interface IntMap<V> {

  record Empty<V>() implements IntMap<V> {}

  record Leaf<V>(int key, V value) implements IntMap<V> {}

  /// Keys that agree above the bit `mask` with `prefix`: on the left those without the bit.
  record Branch<V>(int prefix, int mask, IntMap<V> left, IntMap<V> right) implements IntMap<V> {}

  static <V> IntMap<V> empty() {
    return new Empty<>();
  }

  /// The value of `key`, null if it has none.
  default @Nullable V get(int key) {
    IntMap<V> at = this;
    while (at instanceof Branch<V>(_, var mask, var left, var right)) {
      at = (key & mask) == 0 ? left : right;
    }
    return at instanceof Leaf<V>(var k, var value) && k == key ? value : null;
  }

  /// The map in which `key` has `value`.
  default IntMap<V> put(int key, V value) {
    Leaf<V> leaf = new Leaf<>(key, value);
    return switch (this) {
      case Empty<V> _ -> leaf;
      case Leaf<V>(var k, var old) ->
          k == key ? (old == value ? this : leaf) : link(key, leaf, k, this);
      case Branch<V>(var prefix, var mask, _, _) when above(key, mask) != prefix ->
          link(key, leaf, prefix, this);
      case Branch<V>(var prefix, var mask, var left, var right) ->
          (key & mask) == 0
              ? branch(this, prefix, mask, left.put(key, value), right)
              : branch(this, prefix, mask, left, right.put(key, value));
    };
  }

  /// The map in which `key` has no value.
  default IntMap<V> without(int key) {
    return switch (this) {
      case Empty<V> _ -> this;
      case Leaf<V>(var k, _) -> k == key ? empty() : this;
      case Branch<V>(var prefix, var mask, _, _) when above(key, mask) != prefix -> this;
      case Branch<V>(var prefix, var mask, var left, var right) ->
          (key & mask) == 0
              ? branch(this, prefix, mask, left.without(key), right)
              : branch(this, prefix, mask, left, right.without(key));
    };
  }

  /// The keys that both have, with what `join` makes of their values; null leaves a key out.
  static <V> IntMap<V> meet(IntMap<V> a, IntMap<V> b, BinaryOperator<@Nullable V> join) {
    if (a == b) {
      return a;
    }
    return switch (a) {
      case Empty<V> _ -> a;
      case Leaf<V>(var key, var value) -> {
        V other = b.get(key);
        yield other == null ? empty() : kept(a, key, value, join.apply(value, other));
      }
      case Branch<V> one when b instanceof Branch<V> other -> meetBranches(one, other, join);
      case Branch<V> _ when b instanceof Leaf<V>(var key, var value) -> {
        V mine = a.get(key);
        yield mine == null ? empty() : kept(b, key, value, join.apply(mine, value));
      }
      case Branch<V> _ -> empty();
    };
  }

  private static <V> IntMap<V> kept(IntMap<V> leaf, int key, V value, @Nullable V joined) {
    if (joined == null) {
      return empty();
    }
    return joined == value ? leaf : new Leaf<>(key, joined);
  }

  private static <V> IntMap<V> meetBranches(
      Branch<V> a, Branch<V> b, BinaryOperator<@Nullable V> join) {
    if (a.mask == b.mask && a.prefix == b.prefix) {
      return branch(a, a.prefix, a.mask, meet(a.left, b.left, join), meet(a.right, b.right, join));
    }
    if (Integer.compareUnsigned(a.mask, b.mask) > 0 && above(b.prefix, a.mask) == a.prefix) {
      return meet((b.prefix & a.mask) == 0 ? a.left : a.right, b, join);
    }
    if (Integer.compareUnsigned(b.mask, a.mask) > 0 && above(a.prefix, b.mask) == b.prefix) {
      return meet(a, (a.prefix & b.mask) == 0 ? b.left : b.right, join);
    }
    return empty();
  }

  private static <V> IntMap<V> branch(
      IntMap<V> old, int prefix, int mask, IntMap<V> left, IntMap<V> right) {
    if (left instanceof Empty) {
      return right;
    }
    if (right instanceof Empty) {
      return left;
    }
    boolean same = old instanceof Branch<V> b && b.left == left && b.right == right;
    return same ? old : new Branch<>(prefix, mask, left, right);
  }

  private static <V> IntMap<V> link(int key, IntMap<V> one, int otherKey, IntMap<V> other) {
    int mask = Integer.highestOneBit(key ^ otherKey);
    return (key & mask) == 0
        ? new Branch<>(above(key, mask), mask, one, other)
        : new Branch<>(above(key, mask), mask, other, one);
  }

  /// The bits of `key` above `mask`.
  private static int above(int key, int mask) {
    return key & ~(mask | (mask - 1));
  }
}
