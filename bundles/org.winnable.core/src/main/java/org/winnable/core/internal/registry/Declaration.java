package org.winnable.core.internal.registry;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.winnable.core.plugin.ContributionId;
import org.winnable.core.plugin.ContributionId.Point;
import org.winnable.core.text.Texts;

/** One element of a {@code plugin.xml}, read attribute by attribute. The registry applies no defaults: this class does. */
final class Declaration {

    private static final Texts TEXTS = Texts.of(Declaration.class);

    private final IConfigurationElement element;
    private final ContributionId id;

    Declaration(Point point, IConfigurationElement element) {
        this.element = element;
        String declared = attribute("id");
        this.id = new ContributionId(
                point,
                declared == null ? "?" : declared,
                element.getContributor().getName());
    }

    ContributionId id() {
        return id;
    }

    String required(String name) throws InvalidDeclarationException {
        String value = attribute(name);
        if (value == null || value.isBlank()) {
            throw new InvalidDeclarationException(TEXTS.get("attributeMissing", name));
        }
        return value.strip();
    }

    String optional(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    int wholeNumber(String name) throws InvalidDeclarationException {
        String value = required(name);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidDeclarationException(TEXTS.get("notAWholeNumber", name, value));
        }
    }

    /** A file or folder of the contributing bundle. */
    URL resource(String name) throws InvalidDeclarationException {
        String path = required(name);
        Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
        URL url = bundle == null ? null : bundle.getEntry(path);
        if (url == null) {
            throw new InvalidDeclarationException(TEXTS.get("resourceMissing", name, path));
        }
        return url;
    }

    /** Makes the object that an attribute names; what its class throws comes out unwrapped. */
    Callable<Object> factory(String name) throws InvalidDeclarationException {
        required(name);
        return () -> {
            try {
                return element.createExecutableExtension(name);
            } catch (CoreException e) {
                throw cause(e);
            }
        };
    }

    /** What the plug-in's class threw, out of the wrappings of registry and reflection. */
    private static Exception cause(CoreException e) {
        Throwable thrown = e.getStatus().getException();
        if (thrown instanceof InvocationTargetException wrapped) {
            thrown = wrapped.getTargetException();
        }
        return switch (thrown) {
            case Error error -> throw error;
            case Exception exception -> exception;
            case null, default -> e;
        };
    }

    private @Nullable String attribute(String name) {
        return element.getAttribute(name);
    }
}
