package org.lastrada.intranet.ledger;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;

/** The tests of all modules, as they are written: which there are, and what each says that it proves. */
final class Proofs {

    /** @param tags its own and those of its class */
    record Proof(String type, String method, Set<String> tags) { }

    static final Path ROOT = Path.of("..");

    private static final List<String> MODULES = List.of("config", "ejb", "web", "ear");
    private static final Set<String> TEST = Set.of("Test", "ParameterizedTest", "ArchTest");
    private static final Set<String> TAG = Set.of("Tag", "ArchTag");

    static final List<Proof> ALL = read();

    private Proofs() { }

    /** Of all classes with tests, and of each test as {@code Class#method}. */
    static Set<String> names() {
        return ALL.stream().flatMap(proof -> Stream.of(proof.type(), proof.type() + "#" + proof.method())).collect(toSet());
    }

    private static List<Proof> read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources()));
            return StreamSupport.stream(task.parse().spliterator(), false).flatMap(Proofs::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() throws IOException {
        var found = Stream.<Path>builder();
        for (var module : MODULES) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found);
            }
        }
        return found.build().toList();
    }

    private static Stream<Proof> in(CompilationUnitTree file) {
        return file.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast).flatMap(Proofs::in);
    }

    private static Stream<Proof> in(ClassTree type) {
        var shared = type.getModifiers().getAnnotations();
        return type.getMembers().stream().filter(member -> names(annotations(member)).anyMatch(TEST::contains) && names(annotations(member)).noneMatch("Disabled"::equals))
                .map(member -> new Proof(type.getSimpleName().toString(), name(member), Stream.concat(tags(shared), tags(annotations(member))).collect(toSet())));
    }

    private static String name(Tree member) {
        return (member instanceof MethodTree method ? method.getName() : ((VariableTree) member).getName()).toString();
    }

    private static List<? extends AnnotationTree> annotations(Tree member) {
        if (member instanceof MethodTree method) return method.getModifiers().getAnnotations();
        return member instanceof VariableTree rule ? rule.getModifiers().getAnnotations() : List.of();
    }

    private static Stream<String> names(List<? extends AnnotationTree> annotations) {
        return annotations.stream().map(annotation -> annotation.getAnnotationType().toString());
    }

    private static Stream<String> tags(List<? extends AnnotationTree> annotations) {
        return annotations.stream().filter(annotation -> TAG.contains(annotation.getAnnotationType().toString())).map(annotation -> annotation.getArguments().get(0))
                .map(argument -> argument instanceof AssignmentTree named ? named.getExpression() : argument).map(text -> String.valueOf(((LiteralTree) text).getValue()));
    }
}
