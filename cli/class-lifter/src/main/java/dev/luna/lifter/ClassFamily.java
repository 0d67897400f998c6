package dev.luna.lifter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/// Who extends whom, read from class files without loading a class. Names are internal
/// (`java/lang/Object`).
///
/// A class that is neither in the jar nor in the JDK counts as a child of `Object`: that is right
/// for libraries that are optional, because code that mixes their types with others does not exist.
final class ClassFamily {
  private static final String OBJECT = "java/lang/Object";

  private final Map<String, byte[]> entries;
  private final Map<String, Optional<ClassReader>> read = new HashMap<>();

  /// `entries`: the jar, entry name → bytes.
  ClassFamily(Map<String, byte[]> entries) {
    this.entries = entries;
  }

  /// The nearest class that both extend; for an interface `Object`, as the verifier treats
  /// interfaces.
  String common(String one, String other) {
    if (isInterface(one) || isInterface(other)) return OBJECT;
    var ancestors = new LinkedHashSet<String>();
    for (var name = one; !name.equals(OBJECT); name = parent(name)) ancestors.add(name);
    var name = other;
    while (!name.equals(OBJECT) && !ancestors.contains(name)) name = parent(name);
    return name;
  }

  private boolean isInterface(String name) {
    return reader(name).filter(r -> (r.getAccess() & Opcodes.ACC_INTERFACE) != 0).isPresent();
  }

  private String parent(String name) {
    return reader(name).map(ClassReader::getSuperName).orElse(OBJECT);
  }

  private Optional<ClassReader> reader(String name) {
    return read.computeIfAbsent(name, this::find);
  }

  private Optional<ClassReader> find(String name) {
    var file = name + ".class";
    var own = entries.get(file);
    if (own != null) return Optional.of(new ClassReader(own));
    try (var in = ClassLoader.getPlatformClassLoader().getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(new ClassReader(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + " of the JDK", e);
    }
  }
}
