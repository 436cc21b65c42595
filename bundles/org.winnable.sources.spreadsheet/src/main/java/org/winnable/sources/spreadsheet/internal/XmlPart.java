package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.util.Optional;
import org.winnable.core.source.SafeXml;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/** One XML part of a workbook. Not thread-safe. */
final class XmlPart extends SafeXml {

    private final MeteredStream stream;

    /**
     * Begins a part.
     *
     * @param name of the part, for messages
     * @param stream closed with the part
     */
    XmlPart(String name, MeteredStream stream) throws SourceException, IOException {
        super(Texts.of(XmlPart.class).get("xml.part", name), stream);
        this.stream = stream;
    }

    /** How many bytes of the archive were read for it. */
    long compressed() {
        return stream.compressed();
    }

    /** Nobody sees the lines of a part; rows are counted by its reader. */
    @Override
    public long line() {
        return SourceException.NO_LINE;
    }

    /** An attribute as a whole number of at least 0; nothing if it is none. */
    Optional<Integer> number(String attribute) {
        String value = attribute(attribute);
        return value == null ? Optional.empty() : Numbers.index(value);
    }
}
