package org.winnable.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Names say what a thing is for. */
class NamingTest {

    private final JavaClasses classes = CompiledCode.of(bundle -> true, 60);

    @Test
    void noTypeHasAnEmptyName() {
        without("(\\w+\\.)+(\\w+\\$)*\\w*(Impl|Utils?|Helper|Manager)")
                .because("such a name does not say what the type is for")
                .check(classes);
    }

    @Test
    void noInterfaceHasAPrefix() {
        without("(\\w+\\.)+(\\w+\\$)*I[A-Z][a-z]\\w*")
                .because("users of a type need not know whether it is an interface")
                .check(classes);
    }

    private static ArchRule without(String pattern) {
        return noClasses().should().haveNameMatching(pattern);
    }
}
