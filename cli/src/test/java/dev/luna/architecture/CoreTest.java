package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The core (the grammar and the analyzer, without `project`) is functions of its arguments: it
/// cannot fail on I/O, and gives the same answer twice.
class CoreTest {
  private static final String[] CORE = {
    "text",
    "syntax",
    "scope",
    "dialect",
    "specs",
    "format",
    "config",
    "flow",
    "types",
    "facts",
    "index",
    "infer",
    "check",
    "workspace",
    "semantic",
    "ide"
  };

  /// Types whose mere mention is an effect. Of `java.nio` the charsets and buffers are values.
  private static final Pattern EFFECTS =
      Pattern.compile(
          """
          java\\.io\\.(File|RandomAccess|Console|PrintStream|InputStream|OutputStream|Buffered(Input|Output)).*\
          |java\\.nio\\.(file|channels)\\..*|java\\.net\\.(http\\.|Socket|ServerSocket|URL$|URLConnection).*\
          |java\\.lang\\.(Thread\\$Builder.*|ThreadLocal|Process|ProcessBuilder|Runtime)\
          |java\\.util\\.concurrent\\.(Executor|Executors|ExecutorService|ForkJoin.*|ScheduledExecutor.*|CompletableFuture|ThreadLocalRandom)\
          |java\\.util\\.(Random|SplittableRandom|Timer|Scanner|logging\\..*)|java\\.util\\.random\\..*|java\\.security\\.SecureRandom\
          |java\\.time\\.(Clock|Instant|LocalDate.*|ZonedDateTime)\
          """);

  private static final Set<String> EFFECTFUL_MEMBERS =
      Set.of(
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.in",
          "java.lang.System.exit",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.Thread.<init>",
          "java.lang.Thread.start",
          "java.lang.Thread.startVirtualThread",
          "java.lang.Thread.ofVirtual",
          "java.lang.Thread.ofPlatform",
          "java.lang.Thread.sleep",
          "java.lang.Math.random",
          "java.lang.Class.getResource",
          "java.lang.Class.getResourceAsStream",
          "java.lang.Throwable.printStackTrace",
          "java.util.UUID.randomUUID",
          "java.util.Collections.shuffle",
          "java.util.Collection.parallelStream");

  @Test
  void coreHasNoEffects() {
    assertThat(violations(House.ours())).isEmpty();
  }

  @Test
  void effectsAreFound() {
    assertThat(violations(House.wrong()))
        .anyMatch(v -> v.contains("Effects") && v.endsWith("java.nio.file.Files"))
        .anyMatch(v -> v.endsWith("java.lang.System.out"))
        .anyMatch(v -> v.endsWith("java.lang.System.nanoTime"))
        .anyMatch(v -> v.endsWith("java.util.Random"))
        .anyMatch(v -> v.endsWith("java.lang.Thread.start"));
  }

  private static List<String> violations(House house) {
    return house
        .in(CORE)
        .flatMap(c -> effectsOf(c).map(effect -> c.getName() + " uses " + effect))
        .distinct()
        .toList();
  }

  private static Stream<String> effectsOf(JavaClass type) {
    var types =
        type.getDirectDependenciesFromSelf().stream()
            .map(d -> d.getTargetClass().getBaseComponentType().getName())
            .filter(EFFECTS.asMatchPredicate());
    Predicate<AccessTarget> effectful =
        t -> EFFECTFUL_MEMBERS.contains(t.getOwner().getName() + "." + t.getName());
    var members =
        type.getAccessesFromSelf().stream()
            .map(a -> (AccessTarget) a.getTarget())
            .filter(effectful)
            .map(t -> t.getOwner().getName() + "." + t.getName());
    return Stream.concat(types, members);
  }
}
