package dev.luna.facts;

import java.util.Collection;
import java.util.function.BiConsumer;

/// Mixes values into 64 bits, the same on every machine: no `hashCode` of an object is used, for
/// that of an enum differs from run to run.
final class Hashing {
  private long state;

  Hashing(String kind) {
    this.state = 0x9E3779B97F4A7C15L;
    add(kind);
  }

  Hashing add(long value) {
    long z = (state ^ value) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 29)) * 0x94D049BB133111EBL;
    state = z ^ (z >>> 32);
    return this;
  }

  Hashing add(boolean value) {
    return add(value ? 1 : 2);
  }

  Hashing add(Enum<?> value) {
    return add(value.name());
  }

  Hashing add(String text) {
    add(text.length());
    for (int i = 0; i < text.length(); i++) {
      add(text.charAt(i));
    }
    return this;
  }

  <T> Hashing all(Collection<T> values, BiConsumer<Hashing, T> each) {
    add(values.size());
    for (T value : values) {
      each.accept(this, value);
    }
    return this;
  }

  long value() {
    return state;
  }
}
