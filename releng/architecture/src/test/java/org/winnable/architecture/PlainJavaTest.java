package org.winnable.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The lead model, the judgement and all plug-ins run in a plain Java process as they run here. */
class PlainJavaTest {

    private static final Pattern PLAIN = Pattern.compile(
            "org\\.winnable\\.(core|qualification|outcomes|yaml|(scoring|sources|content)\\.(?!ui$).+)");

    /** Annotations say who implements an interface, and nothing of them is there at run time. */
    private static final DescribedPredicate<JavaClass> OSGI =
            resideInAPackage("org.osgi..").and(not(resideInAPackage("org.osgi.annotation.versioning")));

    private final JavaClasses classes =
            CompiledCode.of(bundle -> PLAIN.matcher(bundle.name()).matches(), 50);

    @Test
    void onlyInternalPackagesKnowOsgiEclipseOrSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..internal..")
                .should()
                .dependOnClassesThat(OSGI.or(resideInAnyPackage(
                        "org.eclipse.core..",
                        "org.eclipse.e4..",
                        "org.eclipse.equinox..",
                        "org.eclipse.jface..",
                        "org.eclipse.osgi..",
                        "org.eclipse.swt..",
                        "org.duckdb..",
                        "java.sql..",
                        "javax.sql..")))
                .because("a strategy runs in a unit test and on a cluster as it does in the workbench")
                .check(classes);
    }

    @Test
    void evenInternallyNobodyKnowsWindowsOrSql() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.e4..", "org.eclipse.jface..", "org.eclipse.swt..", "java.sql..")
                .because("only faces have windows, and only the workspace keeps facts")
                .check(classes);
    }
}
