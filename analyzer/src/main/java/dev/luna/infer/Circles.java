package dev.luna.infer;

import dev.luna.index.IndexReader;
import dev.luna.index.Reads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Answers questions that may need each other's answers. For one thread.
///
/// Questions under way form a stack, as calls do. A question that comes up again while it, or
/// something that depends on it, is under way gets what is known of it so far, and whoever asked
/// becomes part of its circle: a strongly connected set, found as in Tarjan's algorithm
/// (Depth-first search and linear graph algorithms, 1972) by the lowest place on the stack that it
/// reaches. The member that stands lowest is the circle's root. When the root's first answer is
/// there, all members are computed again and again, each from the others' last answers, until a
/// round changes nothing; then all are kept at once, with what all of them read.
///
/// Rounds go up a finite lattice (see the package), so they end. [#rounds] counts them, for tests.
final class Circles {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final IndexReader reader;
  private final Memo memo;
  private final Function<Question, Answer> compute;

  /// Questions whose answers are not final.
  private final Map<Question, Open> open = new HashMap<>();

  /// Those of them that are not on the stack: their circles' roots are.
  private final List<Open> members = new ArrayList<>();

  private Open top = new Open(new Question.OfGlobal("", ""));
  private int depth;
  private int changes;
  private int rounds;

  /// A question whose answer is not final, and what is known of it.
  private static final class Open {
    final Question question;
    Answer answer;
    Reads.Builder reads = new Reads.Builder();

    /// The questions with no final answer that it asked when it was computed last.
    final List<Open> asked = new ArrayList<>();

    /// What [Circles#changes] said when it was computed last, and when its answer changed last.
    int computedAt;

    int changedAt;

    /// The lowest place on the stack that it reaches, if it is known to reach one.
    int low = NOWHERE;

    /// Its own place while it is on the stack for the first time.
    int place = NOWHERE;

    Open(Question question) {
      this.question = question;
      this.answer = question.nothing();
    }

    /// Where who asks for it gets to.
    int reach() {
      return Math.min(low, place);
    }
  }

  /// @param compute the answer to a question, for which it asks others
  Circles(IndexReader reader, Memo memo, Function<Question, Answer> compute) {
    this.reader = reader;
    this.memo = memo;
    this.compute = compute;
  }

  /// The answer; what it depends on is recorded for who is asking.
  Answer ask(Question question) {
    Open known = open.get(question);
    if (known != null) {
      top.low = Math.min(top.low, known.reach());
      top.asked.add(known);
      return known.answer;
    }
    Memo.Entry kept = memo.find(question, reader);
    if (kept != null) {
      reader.record().add(kept.reads());
      return kept.answer();
    }
    return begin(new Open(question));
  }

  /// How often a circle's members were all computed again.
  int rounds() {
    return rounds;
  }

  private Answer begin(Open asked) {
    int first = members.size();
    asked.place = depth;
    open.put(asked.question, asked);
    boolean done = false;
    try {
      answered(asked, computed(asked));
      if (asked.low == asked.place) {
        iterate(asked, first);
      }
      if (asked.low < asked.place) {
        joinLowerCircle(asked, first);
      } else {
        keep(asked, first);
      }
      done = true;
      return asked.answer;
    } finally {
      if (!done) {
        forget(asked, first);
      }
    }
  }

  private Answer computed(Open question) {
    Open below = top;
    question.reads = new Reads.Builder();
    question.asked.clear();
    question.computedAt = changes;
    Reads.Builder recordBelow = reader.recordInto(question.reads);
    top = question;
    depth++;
    try {
      return compute.apply(question.question);
    } finally {
      depth--;
      top = below;
      reader.recordInto(recordBelow);
    }
  }

  private boolean answered(Open question, Answer answer) {
    if (answer.equals(question.answer)) {
      return false;
    }
    question.answer = answer;
    question.changedAt = ++changes;
    return true;
  }

  /// Whether it would be computed from other answers now.
  private static boolean isOutdated(Open question) {
    for (Open asked : question.asked) {
      if (asked.changedAt > question.computedAt) {
        return true;
      }
    }
    return false;
  }

  /// Computes `root` and the members from `first` on until nothing changes, each only if something
  /// that it asked for has. Ends early if one of them turns out to reach below `root`, which then
  /// is no root.
  private void iterate(Open root, int first) {
    int floor = root.place;
    members.add(root);
    root.place = NOWHERE;
    answered(root, root.question.nothing().join(root.answer));
    boolean changed = true;
    while (changed) {
      rounds++;
      changed = false;
      for (int i = first; i < members.size(); i++) {
        Open member = members.get(i);
        member.low = floor;
        if (!isOutdated(member)) {
          continue;
        }
        int count = members.size();
        changed |= answered(member, member.answer.join(computed(member)));
        changed |= members.size() > count;
        if (member.low < floor) {
          root.low = member.low;
          root.place = floor;
          members.remove(root);
          return;
        }
      }
    }
    members.remove(root);
    root.place = floor;
    root.low = floor;
  }

  /// The circle's root is further down.
  private void joinLowerCircle(Open asked, int first) {
    answered(asked, asked.question.nothing().join(asked.answer));
    asked.place = NOWHERE;
    members.add(asked);
    for (Open member : members.subList(first, members.size())) {
      member.low = Math.min(member.low, asked.low);
    }
    top.low = Math.min(top.low, asked.low);
    top.asked.add(asked);
  }

  /// The answer is final, and so are those of the members from `first` on.
  private void keep(Open asked, int first) {
    List<Open> circle = members.subList(first, members.size());
    circle.forEach(m -> asked.reads.add(m.reads));
    Reads reads = reader.reads(asked.reads);
    circle.forEach(m -> {
      open.remove(m.question);
      memo.keep(m.question, new Memo.Entry(m.answer, reads));
    });
    circle.clear();
    open.remove(asked.question);
    memo.keep(asked.question, new Memo.Entry(asked.answer, reads));
    reader.record().add(reads);
  }

  /// Nothing is kept of what was not answered to the end.
  private void forget(Open asked, int first) {
    List<Open> begun = members.subList(first, members.size());
    begun.forEach(m -> open.remove(m.question));
    begun.clear();
    open.remove(asked.question);
  }
}
