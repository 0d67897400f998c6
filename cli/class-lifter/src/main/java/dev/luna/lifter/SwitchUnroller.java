package dev.luna.lifter;

import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/// Replaces `switch` over types by tests that are compiled beforehand.
///
/// javac leaves each such switch to the JVM (`SwitchBootstraps.typeSwitch`), which writes a hidden
/// class for it when it is first reached, and the start-up cache of JDK 25 does not keep those: a
/// check of one file made forty. What stands here instead is what the hidden class does: the number
/// of the first label, from `restart` on, that the value is an instance of.
///
/// Where two cases take apart the same record, javac makes a switch of its own for each component
/// that both bind, be it an `int`: each label is then the component's own type, and the first one
/// from `restart` on is the answer.
final class SwitchUnroller extends ClassVisitor {
  /// @param labels none if the value is of a primitive type
  private record Unrolled(String name, String descriptor, List<Type> labels) {}

  private final List<Unrolled> unrolled = new ArrayList<>();
  private String owner = "";
  private boolean isInterface;

  private SwitchUnroller(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /// The class without switches over types, or `classFile` itself if it has none. Switches over
  /// constants and enums stay as they are.
  static byte[] unroll(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassWriter writer = new ClassWriter(0);
    SwitchUnroller unroller = new SwitchUnroller(writer);
    reader.accept(unroller, 0);
    return unroller.unrolled.isEmpty() ? classFile : writer.toByteArray();
  }

  @Override
  public void visit(
      int version,
      int access,
      String name,
      @Nullable String signature,
      @Nullable String superName,
      String @Nullable [] interfaces) {
    owner = name;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, name, signature, superName, interfaces);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
    return new MethodVisitor(Opcodes.ASM9, next) {
      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        boolean primitive = isPrimitiveSwitch(bootstrap, descriptor, arguments);
        if (primitive || isTypeSwitch(bootstrap, arguments)) {
          String method = "typeSwitch$" + unrolled.size();
          List<Type> labels =
              primitive ? List.of() : Arrays.stream(arguments).map(Type.class::cast).toList();
          unrolled.add(new Unrolled(method, descriptor, labels));
          super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, descriptor, isInterface);
        } else {
          super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }
      }
    };
  }

  private static boolean isTypeSwitch(Handle bootstrap, Object[] labels) {
    return isSwitch(bootstrap) && Arrays.stream(labels).allMatch(label -> label instanceof Type);
  }

  /// Whether the value is of a primitive type, and each label is that type.
  private static boolean isPrimitiveSwitch(Handle bootstrap, String descriptor, Object[] labels) {
    if (!isSwitch(bootstrap)) {
      return false;
    }
    String value = Type.getArgumentTypes(descriptor)[0].getDescriptor();
    return value.length() == 1
        && Arrays.stream(labels)
            .allMatch(label ->
                label instanceof ConstantDynamic constant
                    && constant.getBootstrapMethod().getName().equals("primitiveClass")
                    && constant.getName().equals(value));
  }

  private static boolean isSwitch(Handle bootstrap) {
    return bootstrap.getOwner().equals("java/lang/runtime/SwitchBootstraps")
        && bootstrap.getName().equals("typeSwitch");
  }

  @Override
  public void visitEnd() {
    unrolled.forEach(this::write);
    super.visitEnd();
  }

  private void write(Unrolled question) {
    int access = AccessFlag.PRIVATE.mask() | AccessFlag.STATIC.mask() | AccessFlag.SYNTHETIC.mask();
    MethodVisitor code = cv.visitMethod(access, question.name, question.descriptor, null, null);
    code.visitCode();
    Type value = Type.getArgumentTypes(question.descriptor)[0];
    if (value.getSort() <= Type.DOUBLE) {
      code.visitVarInsn(Opcodes.ILOAD, value.getSize());
      code.visitInsn(Opcodes.IRETURN);
      code.visitMaxs(1, value.getSize() + 1);
      code.visitEnd();
      return;
    }
    code.visitVarInsn(Opcodes.ALOAD, 0);
    Label present = new Label();
    code.visitJumpInsn(Opcodes.IFNONNULL, present);
    code.visitInsn(Opcodes.ICONST_M1);
    code.visitInsn(Opcodes.IRETURN);
    land(code, present);
    int number = 0;
    for (Type label : question.labels) {
      Label next = new Label();
      code.visitVarInsn(Opcodes.ILOAD, 1);
      code.visitIntInsn(Opcodes.SIPUSH, number);
      code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitTypeInsn(Opcodes.INSTANCEOF, label.getInternalName());
      code.visitJumpInsn(Opcodes.IFEQ, next);
      code.visitIntInsn(Opcodes.SIPUSH, number);
      code.visitInsn(Opcodes.IRETURN);
      land(code, next);
      number++;
    }
    code.visitIntInsn(Opcodes.SIPUSH, number);
    code.visitInsn(Opcodes.IRETURN);
    code.visitMaxs(2, 2);
    code.visitEnd();
  }

  // The verifier wants a frame wherever a jump lands: here always the two arguments and no stack.
  private static void land(MethodVisitor code, Label label) {
    code.visitLabel(label);
    code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
  }
}
