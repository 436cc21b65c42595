package org.winnable.testkit.swt;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;

/** The surroundings of an application that a test starts: the running product's branding, no arguments. */
final class EmbeddedApplication implements IApplicationContext {

    private final CompletableFuture<Boolean> running = new CompletableFuture<>();

    /** Done when the first window is open, failed when there will be none. */
    CompletableFuture<Boolean> running() {
        return running;
    }

    @Override
    public Map<String, Object> getArguments() {
        return Map.of(APPLICATION_ARGS, new String[0]);
    }

    @Override
    public void applicationRunning() {
        running.complete(Boolean.TRUE);
    }

    @Override
    public @Nullable String getBrandingApplication() {
        return product().getApplication();
    }

    @Override
    public @Nullable String getBrandingName() {
        return product().getName();
    }

    @Override
    public @Nullable String getBrandingDescription() {
        return product().getDescription();
    }

    @Override
    public @Nullable String getBrandingId() {
        return product().getId();
    }

    @Override
    public @Nullable String getBrandingProperty(@SuppressWarnings("null") String key) {
        return product().getProperty(key);
    }

    @Override
    public Bundle getBrandingBundle() {
        return product().getDefiningBundle();
    }

    @Override
    public void setResult(@Nullable Object result, @Nullable IApplication application) {
        throw new IllegalStateException("The workbench returns its result");
    }

    private static IProduct product() {
        IProduct product = Platform.getProduct();
        if (product == null) {
            throw new IllegalStateException("No product: name one in the configuration of the test run");
        }
        return product;
    }
}
