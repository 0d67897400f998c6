package dev.luna.lifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class SwitchUnrollerTest {
  /// What is unrolled: guards make the switch ask again behind the label that failed.
  static class Switches {
    static String ofTypes(@Nullable Object value) {
      return switch (value) {
        case null -> "nothing";
        case Integer i when i > 100 -> "large";
        case Integer i when i > 10 -> "middle";
        case Integer _ -> "small";
        case CharSequence s when s.isEmpty() -> "empty";
        case String s -> "string " + s;
        case int[] numbers -> "numbers " + numbers.length;
        case Number _ -> "number";
        default -> "other";
      };
    }

    static String ofConstants(Object value) {
      return switch (value) {
        case String s when s.equals("a") -> "first";
        case Thread.State.NEW -> "enum";
        default -> "other";
      };
    }
  }

  interface Asks {
    static int of(Object value) {
      return switch (value) {
        case String _ -> 1;
        case Integer _ -> 2;
        default -> 3;
      };
    }
  }

  @Test
  void unrolledSwitchTakesTheSameBranches() throws Exception {
    Method unrolled = method(Switches.class, "ofTypes", Object.class);
    Object[] values = {
      null,
      101,
      100,
      11,
      10,
      -1,
      "",
      "text",
      CharBuffer.allocate(0),
      CharBuffer.wrap("x"),
      new int[2],
      new long[2],
      1.5,
      'c',
      List.of()
    };
    for (Object value : values) {
      assertThat(unrolled.invoke(null, value)).isEqualTo(Switches.ofTypes(value));
    }
  }

  @Test
  void switchInAnInterfaceIsUnrolled() throws Exception {
    Method unrolled = method(Asks.class, "of", Object.class);
    assertThat(unrolled.invoke(null, "text")).isEqualTo(1);
    assertThat(unrolled.invoke(null, 7)).isEqualTo(2);
    assertThat(unrolled.invoke(null, 'c')).isEqualTo(3);
  }

  public record Pair(int left, long right, String name) {}

  static final class Parts {
    /// What is no switch, and has no arguments.
    static Supplier<String> later() {
      return () -> "later";
    }

    static String of(Object value) {
      return switch (value) {
        case Pair(var left, var right, var name) when left > right -> name + " falls";
        case Pair(var left, var right, var name) when left < right -> name + " rises";
        case Pair(var left, _, _) -> "stays at " + left;
        default -> "other";
      };
    }
  }

  @Test
  void componentsOfPrimitiveTypesAreNotAskedFor() throws Exception {
    Method unrolled = method(Parts.class, "of", Object.class);
    for (Object value :
        new Object[] {new Pair(2, 1, "x"), new Pair(1, 2, "y"), new Pair(3, 3, "z"), "text"}) {
      assertThat(unrolled.invoke(null, value)).isEqualTo(Parts.of(value));
    }
    assertThat(switchesLeft(SwitchUnroller.unroll(bytes(Parts.class)))).isEmpty();
  }

  @Test
  void onlySwitchesOverConstantsAreLeftToTheJvm() throws Exception {
    assertThat(switchesLeft(bytes(Switches.class))).isEqualTo(List.of("ofTypes", "ofConstants"));
    assertThat(switchesLeft(SwitchUnroller.unroll(bytes(Switches.class))))
        .isEqualTo(List.of("ofConstants"));
    assertThat(switchesLeft(SwitchUnroller.unroll(bytes(Asks.class)))).isEmpty();
  }

  @Test
  void classWithoutASwitchKeepsItsBytes() throws Exception {
    byte[] bytes = bytes(ClassLifter.class);
    assertThat(SwitchUnroller.unroll(bytes)).isSameAs(bytes);
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (var in = type.getResourceAsStream(type.getName().replaceAll(".*\\.", "") + ".class")) {
      return in.readAllBytes();
    }
  }

  /// The method of the unrolled class, whose verifier has to like it.
  private static Method method(Class<?> type, String name, Class<?>... parameters)
      throws Exception {
    byte[] unrolled = SwitchUnroller.unroll(bytes(type));
    var loader =
        new ClassLoader(type.getClassLoader()) {
          Class<?> define() {
            return defineClass(type.getName(), unrolled, 0, unrolled.length);
          }
        };
    Method method = loader.define().getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  /// The methods that leave a switch over patterns to the JVM.
  private static List<String> switchesLeft(byte[] bytes) {
    List<String> methods = new ArrayList<>();
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String method, String type, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitInvokeDynamicInsn(
                      String name, String type, Handle bootstrap, Object... arguments) {
                    if (bootstrap.getOwner().endsWith("SwitchBootstraps")) methods.add(method);
                  }
                };
              }
            },
            0);
    return methods;
  }
}
