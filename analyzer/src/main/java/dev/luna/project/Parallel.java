package dev.luna.project;

import java.util.List;
import java.util.function.Function;

/// Does the same with many things, perhaps several at a time; results come in the order of the
/// things.
public interface Parallel {
  /// One after the other.
  Parallel NOT =
      new Parallel() {
        @Override
        public <A, B> List<B> map(List<A> items, Function<A, B> work) {
          return items.stream().map(work).toList();
        }
      };

  <A, B> List<B> map(List<A> items, Function<A, B> work);
}
