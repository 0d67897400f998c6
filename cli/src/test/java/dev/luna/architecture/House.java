package dev.luna.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Compiled classes under one root package, sorted into layers.
///
/// @param root the package above all layers: `dev.luna`, or that of the planted house
/// @param classes those that ship: no tests, no test kit, nothing generated
record House(String root, JavaClasses classes) {
  /// Parts of the build that do not ship, and what builds the jar.
  private static final Set<String> OUTSIDE = Set.of("testkit", "bench", "lifter");

  private static final House OURS = importOurs();
  private static final House WRONG = importWrong();

  static House ours() {
    return OURS;
  }

  static House wrong() {
    return WRONG;
  }

  private static House importOurs() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.luna");
    Set<String> written = Repository.here().mainTypes();
    return new House(
        "dev.luna",
        all.that(
            describe("ships and is written by us", c -> written.contains(topLevel(c).getName()))));
  }

  private static House importWrong() {
    String root = "dev.luna.architecture.wrong";
    return new House(root, new ClassFileImporter().importPackages(root));
  }

  /// The outermost class around a class.
  static JavaClass topLevel(JavaClass type) {
    JavaClass outer = type;
    for (Optional<JavaClass> next = outer.getEnclosingClass();
        next.isPresent();
        next = outer.getEnclosingClass()) {
      outer = next.get();
    }
    return outer;
  }

  static DescribedPredicate<JavaClass> describe(String what, Predicate<JavaClass> test) {
    return DescribedPredicate.describe(what, test);
  }

  /// The classes, nested ones too, of layers and of their subpackages: `ide` has `ide.symbols`.
  Stream<JavaClass> in(String... layers) {
    return classes.stream().filter(c -> List.of(layers).stream().anyMatch(layer -> isIn(c, layer)));
  }

  /// The classes of exactly this package.
  Stream<JavaClass> directlyIn(String name) {
    return classes.stream().filter(c -> packageOf(c).equals(name));
  }

  boolean isIn(JavaClass type, String layer) {
    String name = packageOf(type);
    return name.equals(layer) || name.startsWith(layer + ".");
  }

  /// The package below the root, `""` for classes from elsewhere.
  String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(root + ".") ? name.substring(root.length() + 1) : "";
  }

  /// The shipped classes: all but the parts that only building and testing use.
  Stream<JavaClass> shipped() {
    return classes.stream().filter(c -> OUTSIDE.stream().noneMatch(part -> isIn(c, part)));
  }
}
