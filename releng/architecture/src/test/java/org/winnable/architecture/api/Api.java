package org.winnable.architecture.api;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.winnable.architecture.Bundle;

/**
 * What plug-ins are compiled against: the packages that a bundle exports with a version, less the {@link HostTypes}. A package that
 * is exported without a version is shared among our own bundles only.
 *
 * @param tree packages, types and members as bnd reads them from class files: erased, with what is inherited
 */
record Api(Tree tree) {

    private static final String ANNOTATIONS = "org.osgi.annotation.versioning.";
    private static final Set<String> ROLES = Set.of(ANNOTATIONS + "ProviderType", ANNOTATIONS + "ConsumerType");
    private static final Set<Type> TYPES = Set.of(Type.CLASS, Type.INTERFACE, Type.ENUM, Type.ANNOTATION);

    /** What counts for those who were compiled before; values of constants and other annotations do not. */
    private static final Set<Type> MEMBERS =
            Set.of(Type.METHOD, Type.FIELD, Type.EXTENDS, Type.IMPLEMENTS, Type.RETURN, Type.ACCESS, Type.VERSION);

    /** Of a bundle of the tree that is compiled. */
    static Api of(Bundle bundle) {
        return of(bundle.classes(), bundle.apiPackages(), HostTypes.read());
    }

    /**
     * Of any compiled classes.
     *
     * @param packages with their versions
     */
    static Api of(Path classes, Map<String, String> packages, HostTypes hostTypes) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue(
                "Export-Package",
                packages.entrySet().stream()
                        .map(entry -> entry.getKey() + ";version=\"" + entry.getValue() + "\"")
                        .collect(Collectors.joining(",")));
        try (Jar jar = new Jar("api", classes.toFile())) {
            jar.setManifest(manifest);
            Tree.Data api = Arrays.stream(new DiffPluginImpl().tree(jar).getChildren())
                    .filter(part -> part.getType() == Type.API)
                    .findFirst()
                    .orElseThrow()
                    .serialize();
            return of(reduced(api, data -> !hostTypes.contains(data.name)));
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read the API in " + classes, e);
        }
    }

    /** Of data that was read from somewhere. */
    static Api of(Tree.Data data) {
        try {
            return new Api(new DiffPluginImpl().deserialize(data));
        } catch (Exception e) {
            throw new IllegalArgumentException("No API: " + data.name, e);
        }
    }

    /** Its types, those within types too. */
    Stream<Tree> types() {
        return Arrays.stream(tree.getChildren())
                .flatMap(each -> Arrays.stream(each.getChildren()))
                .filter(each -> TYPES.contains(each.getType()));
    }

    /** The annotations of a type that say who implements it: plug-ins, or only we. */
    static List<String> roles(Tree type) {
        return Arrays.stream(type.getChildren())
                .filter(child -> child.getType() == Type.ANNOTATED)
                .map(child -> child.getName().substring(ANNOTATIONS.length()))
                .toList();
    }

    private static Tree.Data reduced(Tree.Data data, Predicate<Tree.Data> visible) {
        Set<String> ofJava = inheritedFromJava(data);
        data.children = Arrays.stream(data.children)
                .filter(child -> isKept(child) && visible.test(child))
                .filter(child -> !ofJava.contains(child.name))
                .map(child -> reduced(child, visible))
                .toArray(Tree.Data[]::new);
        return data;
    }

    /** What a type has from classes of Java, which is not ours to keep and differs from one version of Java to the next. */
    private static Set<String> inheritedFromJava(Tree.Data type) {
        Stream<String> named = Arrays.stream(type.children)
                .filter(child -> child.type == Type.EXTENDS && child.name.startsWith("java."))
                .map(child -> child.name);
        return Stream.concat(Stream.of(Object.class.getName()), named)
                .flatMap(Api::inherited)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> inherited(String type) {
        try {
            Class<?> ofJava = Class.forName(type);
            return Stream.concat(
                    Arrays.stream(ofJava.getInterfaces()).map(Class::getName),
                    Arrays.stream(ofJava.getDeclaredMethods()).map(Api::signature));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(type, e);
        }
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    private static boolean isKept(Tree.Data data) {
        return data.type == Type.PACKAGE
                || TYPES.contains(data.type)
                || MEMBERS.contains(data.type)
                || data.type == Type.ANNOTATED && ROLES.contains(data.name);
    }
}
