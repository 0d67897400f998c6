package dev.luna.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java sources as the compiler's parser reads them, without types.
record Sources(List<Unit> units) {
  private static final Sources OURS = of(Repository.here().texts(".*src/main/java/.*\\.java"));

  /// `src/main/java` of all modules.
  static Sources ours() {
    return OURS;
  }

  /// One planted file.
  static Sources of(String path, String text) {
    return of(Map.of(path, text));
  }

  static Sources of(Map<String, String> texts) {
    List<Source> files =
        texts.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
    try {
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      var units = new ArrayList<Unit>();
      for (CompilationUnitTree tree : task.parse()) {
        // The compiler wraps the files that it is given; the URI is still ours.
        String path = tree.getSourceFile().toUri().getPath().substring(1);
        units.add(new Unit(path, texts.getOrDefault(path, ""), tree, positions));
      }
      return new Sources(List.copyOf(units));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A parsed file.
  record Unit(String path, String text, CompilationUnitTree tree, SourcePositions positions) {
    String packageName() {
      return String.valueOf(tree.getPackageName());
    }

    int lines() {
      return (int) text.lines().count();
    }

    /// How many lines a tree has, its Javadoc not counted.
    int linesOf(Tree part) {
      return line(positions.getEndPosition(tree, part))
          - line(positions.getStartPosition(tree, part))
          + 1;
    }

    /// `path:line` of a tree, for messages.
    String placeOf(Tree part) {
      return path + ":" + line(positions.getStartPosition(tree, part));
    }

    private int line(long offset) {
      return (int) tree.getLineMap().getLineNumber(offset);
    }
  }

  /// A type or a method with its length.
  record Part(String packageName, String place, String name, boolean isTopLevel, int lines) {}

  List<Part> types() {
    var types = new ArrayList<Part>();
    for (Unit unit : units) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree type, Void nothing) {
          boolean top = getCurrentPath().getParentPath().getLeaf() instanceof CompilationUnitTree;
          types.add(part(unit, type, type.getSimpleName().toString(), top));
          return super.visitClass(type, nothing);
        }
      }.scan(unit.tree, null);
    }
    return types;
  }

  /// Methods and constructors with a body.
  List<Part> methods() {
    var methods = new ArrayList<Part>();
    for (Unit unit : units) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
          if (method.getBody() != null) {
            methods.add(part(unit, method, method.getName().toString(), false));
          }
          return super.visitMethod(method, nothing);
        }
      }.scan(unit.tree, null);
    }
    return methods;
  }

  private static Part part(Unit unit, Tree tree, String name, boolean top) {
    return new Part(unit.packageName(), unit.placeOf(tree), name, top, unit.linesOf(tree));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    private Source(String path, String text) {
      super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
