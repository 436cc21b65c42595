package org.winnable.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds types that others may use and that have no Javadoc. Reads sources with the parser of the Java compiler. */
final class UndescribedTypes extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final List<String> found = new ArrayList<>();

    private UndescribedTypes(Trees trees) {
        this.trees = trees;
    }

    /** Their names with file and line. */
    static List<String> in(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            var scanner = new UndescribedTypes(Trees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, null);
            }
            return List.copyOf(scanner.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (!isVisible(type)) {
            return null;
        }
        if (trees.getDocComment(getCurrentPath()) == null) {
            found.add(place(type));
        }
        return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        return null;
    }

    private boolean isVisible(ClassTree type) {
        Set<Modifier> modifiers = type.getModifiers().getFlags();
        TreePath outside = getCurrentPath().getParentPath();
        boolean inInterface = outside != null
                && Set.of(Kind.INTERFACE, Kind.ANNOTATION_TYPE)
                        .contains(outside.getLeaf().getKind());
        return inInterface || modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
    }

    private String place(ClassTree type) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long position = trees.getSourcePositions().getStartPosition(unit, type);
        return type.getSimpleName() + " in "
                + org.winnable.architecture.Tree.ROOT.relativize(
                        Path.of(unit.getSourceFile().toUri())) + ":"
                + unit.getLineMap().getLineNumber(position);
    }
}
