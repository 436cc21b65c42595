package org.winnable.workspace.internal.pack;

import java.util.Optional;
import java.util.function.Function;
import org.winnable.core.pack.Branding;
import org.winnable.core.text.Texts;
import org.winnable.workspace.pack.PackFile;
import org.winnable.yaml.YamlDocument;
import org.winnable.yaml.YamlElement;
import org.winnable.yaml.YamlMapping;

/** What {@code branding.yaml} says. */
public final class BrandingFile {

    private static final Texts TEXTS = Texts.of(BrandingFile.class);

    private BrandingFile() {}

    /**
     * Reads the file; what is wrong with it is in the document afterwards.
     *
     * @param pictures gives the text of a picture by its place
     */
    public static Branding read(YamlDocument document, Function<String, Optional<String>> pictures) {
        YamlMapping root = document.root();
        Branding branding = new Branding(
                root.get("name").flatMap(YamlElement::text),
                root.get("accent").flatMap(BrandingFile::colour),
                root.get("logo").flatMap(element -> picture(element, pictures)));
        root.end();
        return branding;
    }

    private static Optional<String> colour(YamlElement element) {
        Optional<String> text = element.text();
        if (text.isPresent() && !Branding.isColour(text.get())) {
            element.problem(TEXTS.get("colour", text.get()));
            return Optional.empty();
        }
        return text;
    }

    private static Optional<String> picture(YamlElement element, Function<String, Optional<String>> pictures) {
        Optional<String> place = element.text();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (!PackFile.isPicture(place.get())) {
            element.problem(TEXTS.get("picture", place.get()));
            return Optional.empty();
        }
        Optional<String> picture = pictures.apply(place.get());
        if (picture.isEmpty()) {
            element.problem(TEXTS.get("picture.missing", place.get()));
        }
        return picture;
    }
}
