package dev.luna.lifter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/// Old classes are written with ASM here, because no living compiler writes them.
class LiftJarTest {
  @TempDir Path folder;

  @Test
  void oldClassIsLiftedAndStillRuns() throws Exception {
    var jar = jar(Map.of("Old.class", choosesText(Opcodes.V1_5)));
    assertThat(LiftJar.lift(jar, lifted())).isEqualTo(1);
    assertThat(version("Old.class")).isEqualTo(ClassLifter.LIFTED);
    assertThat(call("Old", true)).isEqualTo("text");
    assertThat(call("Old", false)).isEqualTo(42);
  }

  @Test
  void subroutineOfAnOldFinallyIsCopied() throws Exception {
    LiftJar.lift(jar(Map.of("Old.class", jumpsToSubroutine())), lifted());
    assertThat(call("Old", true)).isEqualTo("after the subroutine");
  }

  @Test
  void optionalLibraryMayBeMissing() throws Exception {
    LiftJar.lift(jar(Map.of("Old.class", choosesMissing())), lifted());
    assertThat(version("Old.class")).isEqualTo(ClassLifter.LIFTED);
  }

  @Test
  void newerClassAndResourceKeepTheirBytes() throws Exception {
    var modern = choosesText(Opcodes.V1_6);
    assertThat(LiftJar.lift(jar(Map.of("Old.class", modern, "a.txt", new byte[] {1, 2})), lifted()))
        .isZero();
    try (var jar = new JarFile(lifted().toFile())) {
      assertThat(jar.getInputStream(jar.getEntry("Old.class")).readAllBytes()).isEqualTo(modern);
      assertThat(jar.getInputStream(jar.getEntry("a.txt")).readAllBytes()).containsExactly(1, 2);
    }
  }

  @Test
  void sameJarGivesSameBytes() throws Exception {
    var jar = jar(Map.of("Old.class", choosesText(Opcodes.V1_5)));
    LiftJar.lift(jar, lifted());
    var once = Files.readAllBytes(lifted());
    LiftJar.lift(jar, lifted());
    assertThat(Files.readAllBytes(lifted())).isEqualTo(once);
  }

  @Test
  void classesThatMeetHaveTheirNearestParentInCommon() {
    var family = new ClassFamily(Map.of());
    assertThat(family.common("java/lang/Integer", "java/lang/Long")).isEqualTo("java/lang/Number");
    assertThat(family.common("java/lang/Number", "java/lang/Long")).isEqualTo("java/lang/Number");
    assertThat(family.common("java/util/List", "java/lang/Long")).isEqualTo("java/lang/Object");
    assertThat(family.common("not/There", "java/lang/Long")).isEqualTo("java/lang/Object");
  }

  /// `static Object run(boolean b) { return b ? "text" : Integer.valueOf(42); }`: two types meet,
  /// so a frame is needed.
  private static byte[] choosesText(int version) {
    return method(
        version,
        "(Z)Ljava/lang/Object;",
        method -> {
          var otherwise = new Label();
          var end = new Label();
          method.visitVarInsn(Opcodes.ILOAD, 0);
          method.visitJumpInsn(Opcodes.IFEQ, otherwise);
          method.visitLdcInsn("text");
          method.visitJumpInsn(Opcodes.GOTO, end);
          method.visitLabel(otherwise);
          method.visitIntInsn(Opcodes.BIPUSH, 42);
          method.visitMethodInsn(
              Opcodes.INVOKESTATIC,
              "java/lang/Integer",
              "valueOf",
              "(I)Ljava/lang/Integer;",
              false);
          method.visitLabel(end);
          method.visitInsn(Opcodes.ARETURN);
        });
  }

  private static byte[] jumpsToSubroutine() {
    return method(
        Opcodes.V1_5,
        "(Z)Ljava/lang/Object;",
        method -> {
          var subroutine = new Label();
          method.visitJumpInsn(Opcodes.JSR, subroutine);
          method.visitLdcInsn("after the subroutine");
          method.visitInsn(Opcodes.ARETURN);
          method.visitLabel(subroutine);
          method.visitVarInsn(Opcodes.ASTORE, 1);
          method.visitVarInsn(Opcodes.RET, 1);
        });
  }

  private static byte[] choosesMissing() {
    return method(
        Opcodes.V1_5,
        "(Z)Ljava/lang/Object;",
        method -> {
          var otherwise = new Label();
          var end = new Label();
          method.visitVarInsn(Opcodes.ILOAD, 0);
          method.visitJumpInsn(Opcodes.IFEQ, otherwise);
          method.visitMethodInsn(Opcodes.INVOKESTATIC, "not/There", "one", "()Lnot/There;", false);
          method.visitJumpInsn(Opcodes.GOTO, end);
          method.visitLabel(otherwise);
          method.visitMethodInsn(Opcodes.INVOKESTATIC, "not/There", "two", "()Lnot/Here;", false);
          method.visitLabel(end);
          method.visitInsn(Opcodes.ARETURN);
        });
  }

  private static byte[] method(int version, String descriptor, Consumer<MethodVisitor> body) {
    var writer = new ClassWriter(0);
    writer.visit(
        version, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER, "Old", null, "java/lang/Object", null);
    var method =
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "run", descriptor, null, null);
    method.visitCode();
    body.accept(method);
    method.visitMaxs(2, 2);
    method.visitEnd();
    writer.visitEnd();
    return writer.toByteArray();
  }

  private Path jar(Map<String, byte[]> entries) throws Exception {
    var jar = folder.resolve("from.jar");
    try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (var entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return jar;
  }

  private Path lifted() {
    return folder.resolve("lifted.jar");
  }

  private int version(String entry) throws Exception {
    try (var jar = new JarFile(lifted().toFile())) {
      return ClassLifter.version(jar.getInputStream(jar.getEntry(entry)).readAllBytes());
    }
  }

  private Object call(String type, boolean argument) throws Exception {
    try (var loader = new URLClassLoader(new URL[] {lifted().toUri().toURL()})) {
      return loader.loadClass(type).getMethod("run", boolean.class).invoke(null, argument);
    }
  }
}
