package dev.luna.lifter;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/// Lifts one class file to [#LIFTED] when it is older than [#OLDEST_CACHED]; others pass unchanged.
///
/// From version 51 on the verifier wants stack map frames and refuses `jsr`, so the frames are
/// computed and the subroutines of old `finally` blocks are copied to where they are called. What
/// the code does stays the same.
final class ClassLifter {
  /// The oldest version that the start-up cache takes: Java 6.
  static final int OLDEST_CACHED = Opcodes.V1_6;

  /// The version that old classes get: Java 8, the first whose interfaces may hold code, so nothing
  /// needs to change but frames.
  static final int LIFTED = Opcodes.V1_8;

  private final ClassFamily family;

  /// `family` answers which class two others have in common; it must know the classes that the
  /// lifted ones mention.
  ClassLifter(ClassFamily family) {
    this.family = family;
  }

  /// The major version of a class file.
  static int version(byte[] classFile) {
    return (classFile[6] & 0xff) << 8 | (classFile[7] & 0xff);
  }

  static boolean isOld(byte[] classFile) {
    return version(classFile) < OLDEST_CACHED;
  }

  /// The class at version [#LIFTED], or `classFile` itself if it is not old.
  byte[] lift(byte[] classFile) {
    if (!isOld(classFile)) return classFile;
    var writer = new FramesWriter(family);
    new ClassReader(classFile).accept(new Lift(writer), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static final class Lift extends ClassVisitor {
    Lift(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      super.visit(LIFTED, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      var next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
    }
  }

  /// ASM would load classes to find what two have in common; we ask the jar, where libraries that
  /// picocli can do without are missing.
  private static final class FramesWriter extends ClassWriter {
    private final ClassFamily family;

    FramesWriter(ClassFamily family) {
      super(COMPUTE_FRAMES);
      this.family = family;
    }

    @Override
    protected String getCommonSuperClass(String one, String other) {
      return family.common(one, other);
    }
  }
}
