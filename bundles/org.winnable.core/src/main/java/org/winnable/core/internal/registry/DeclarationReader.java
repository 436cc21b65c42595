package org.winnable.core.internal.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.plugin.FailureKind;
import org.winnable.core.plugin.Guard;
import org.winnable.core.plugin.Phase;
import org.winnable.core.text.Texts;

/** Reads the declarations of one kind, leaving out and reporting those that cannot be used. */
final class DeclarationReader {

    /** Makes a descriptor of a declaration. */
    @FunctionalInterface
    interface Reading<D> {
        D of(Declaration declaration) throws InvalidDeclarationException;
    }

    private static final String NAMESPACE = "org.winnable.core";

    private final IExtensionRegistry registry;
    private final Guard guard;

    DeclarationReader(IExtensionRegistry registry, Guard guard) {
        this.registry = registry;
        this.guard = guard;
    }

    <D> List<D> read(Point point, String element, Reading<D> reading) {
        List<D> descriptors = new ArrayList<>();
        Map<String, ContributionId> taken = new HashMap<>();
        for (IConfigurationElement found : registry.getConfigurationElementsFor(NAMESPACE, point.key())) {
            if (found.getName().equals(element)) {
                Declaration declaration = new Declaration(point, found);
                read(declaration, reading, taken).ifPresent(descriptors::add);
            }
        }
        return descriptors;
    }

    private <D> Optional<D> read(Declaration declaration, Reading<D> reading, Map<String, ContributionId> taken) {
        ContributionId id = declaration.id();
        try {
            declaration.required("id");
            ContributionId holder = taken.get(id.id());
            if (holder != null) {
                String detail = Texts.of(DeclarationReader.class).get("idTwice", holder.contributor());
                throw new InvalidDeclarationException(detail);
            }
            D descriptor = reading.of(declaration);
            taken.put(id.id(), id);
            guard.health().declare(id);
            return Optional.of(descriptor);
        } catch (InvalidDeclarationException e) {
            guard.fail(id, Phase.DECLARATION, FailureKind.INVALID_DECLARATION, e.reason(), e);
            return Optional.empty();
        }
    }
}
