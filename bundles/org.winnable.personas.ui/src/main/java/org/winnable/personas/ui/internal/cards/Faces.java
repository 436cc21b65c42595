package org.winnable.personas.ui.internal.cards;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;

/** The pictures of personas while a view shows them. Used on the UI thread. */
public final class Faces {

    private final Control owner;
    private final Map<String, Image> images = new HashMap<>();

    /** No pictures; those that come are disposed of with {@code owner}. */
    public Faces(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> clear());
    }

    /** Takes other pictures. */
    public void show(Map<String, ImageData> faces) {
        clear();
        faces.forEach((key, face) -> images.put(key, new Image(owner.getDisplay(), face)));
    }

    /** The picture of a persona. */
    Optional<Image> of(String key) {
        return Optional.ofNullable(images.get(key));
    }

    private void clear() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
