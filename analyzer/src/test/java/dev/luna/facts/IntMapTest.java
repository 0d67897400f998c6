package dev.luna.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// A persistent map is a map.
class IntMapTest {
  @Test
  void behavesLikeAMap() {
    Random random = new Random(1);
    IntMap<Integer> map = IntMap.empty();
    Map<Integer, Integer> model = new TreeMap<>();
    for (int i = 0; i < 5_000; i++) {
      int key = random.nextInt(400) - 200;
      if (random.nextInt(3) == 0) {
        map = map.without(key);
        model.remove(key);
      } else {
        map = map.put(key, i);
        model.put(key, i);
      }
      assertThat(map.get(key)).isEqualTo(model.get(key));
    }
    for (int key = -200; key < 200; key++) {
      assertThat(map.get(key)).isEqualTo(model.get(key));
    }
  }

  @Test
  void meetingKeepsWhatBothHave() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      IntMap<Integer> base = filled(random, IntMap.empty(), 30);
      IntMap<Integer> a = filled(random, base, 10);
      IntMap<Integer> b = filled(random, base, 10);
      IntMap<Integer> met = IntMap.meet(a, b, (x, y) -> x.equals(y) ? x : null);
      for (int key = -50; key < 50; key++) {
        Integer one = a.get(key);
        assertThat(met.get(key)).isEqualTo(one != null && one.equals(b.get(key)) ? one : null);
      }
    }
  }

  @Test
  void whatIsEqualIsShared() {
    IntMap<Integer> base = filled(new Random(3), IntMap.empty(), 50);
    assertThat(IntMap.meet(base, base, (x, y) -> null)).isSameAs(base);
    Integer value = 7;
    IntMap<Integer> with = base.put(1, value);
    assertThat(with.put(1, value)).isSameAs(with);
  }

  private static IntMap<Integer> filled(Random random, IntMap<Integer> from, int count) {
    IntMap<Integer> map = from;
    for (int i = 0; i < count; i++) {
      map = map.put(random.nextInt(100) - 50, random.nextInt(3));
    }
    return map;
  }
}
