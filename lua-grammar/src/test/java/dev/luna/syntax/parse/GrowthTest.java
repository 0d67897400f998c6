package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A text eight times as long takes about eight times as long from characters to findings, whatever
/// it holds.
///
/// `AnyInputTest` counts what the parser does, which is exact; the repair, the tree's builder, the
/// binder and the dialect's check count nothing. So this is the CPU time of this thread, the best of
/// several: what grows with the square takes sixty-four times as long.
@Tag("slow")
final class GrowthTest {
  private static final int MOST = 30;
  private static final int TRIES = 3;
  private static final int MOST_TRIES = 15;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static Stream<HostileShape> shapes() {
    return Stream.of(
            HostileShape.all(),
            HostileShape.names(),
            HostileShape.unfinished().stream()
                .map(again -> new HostileShape("", again, "", "", 2500))
                .toList())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void timeGrowsWithTheText(HostileShape shape) {
    String shorter = shape.text(1);
    String longer = shape.text(8);
    long least = Long.MAX_VALUE;
    long leastLonger = Long.MAX_VALUE;
    // The first rounds compile what is hot, and a busy machine spoils others.
    for (int i = 0; i < TRIES || i < MOST_TRIES && leastLonger > MOST * least; i++) {
      leastLonger = Math.min(leastLonger, time(longer));
      least = Math.min(least, time(shorter));
    }
    assertThat((double) leastLonger / least).isLessThanOrEqualTo(MOST);
  }

  private static long time(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (Dialect dialect : List.of(Dialect.LUA55, Dialect.LUAJIT)) {
      SyntaxTree tree = LuaParser.parse(SourceText.of(text), dialect);
      assertThat(DialectCheck.check(tree, Binder.bind(tree))).isNotNull();
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
