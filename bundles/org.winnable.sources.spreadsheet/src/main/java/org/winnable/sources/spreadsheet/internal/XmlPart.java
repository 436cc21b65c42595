package org.winnable.sources.spreadsheet.internal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.winnable.core.source.SourceException;
import org.winnable.core.text.Texts;

/**
 * One XML part of a workbook, read from its beginning to its end. It has neither document type nor entities, which the format
 * forbids and attacks need; tags, depth and names are bounded. Namespace prefixes do not count. Not thread-safe.
 */
final class XmlPart implements Closeable {

    private static final int MOST_DEPTH = 64;
    private static final int MOST_NAMES = 2000;
    private static final int UTF_8_MARK = 3;
    private static final Texts TEXTS = Texts.of(XmlPart.class);

    private final String name;
    private final MeteredStream stream;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    /**
     * Begins a part.
     *
     * @param name of the part, for messages
     * @param stream closed with the part
     */
    XmlPart(String name, MeteredStream stream) throws SourceException, IOException {
        this.name = name;
        this.stream = stream;
        try {
            this.reader = factory().createXMLStreamReader(characters(stream));
        } catch (IOException e) {
            stream.close();
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            stream.close();
            throw failure(e);
        }
    }

    /** Parts are UTF-8 or UTF-16. Bytes that are neither become replacement characters; the parser would print to the console. */
    private static Reader characters(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(2);
        byte[] head = buffered.readNBytes(2);
        buffered.reset();
        boolean wide = head.length == 2
                && (head[0] == 0 || head[1] == 0 || (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE);
        Charset charset =
                !wide ? StandardCharsets.UTF_8 : head[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
        if ((head.length > 0 ? head[0] & 0xFF : 0) == 0xEF) {
            buffered.skipNBytes(UTF_8_MARK);
        }
        return new InputStreamReader(buffered, charset);
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else may be installed: its limits are known
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the part. Text between is left out. */
    boolean next() throws SourceException, IOException {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.END_DOCUMENT) {
            return false;
        }
        event = step();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = step();
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    private int step() throws SourceException, IOException {
        try {
            int event = reader.next();
            stream.tokenEnded();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> opened();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new SourceException(SourceException.NO_LINE, TEXTS.get("xml.entities", name));
                default -> {}
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    private void opened() throws LimitException {
        if (++depth > MOST_DEPTH) {
            throw new LimitException(LimitException.Limit.DEPTH);
        }
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (names.size() > MOST_NAMES) {
            throw new LimitException(LimitException.Limit.NAMES);
        }
    }

    /** The parser wraps what the stream below it threw, limits and damage among them. */
    private SourceException failure(Exception e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                throw io;
            }
            if (cause instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException io) {
                throw io;
            }
        }
        return new SourceException(SourceException.NO_LINE, TEXTS.get("xml.damaged", name));
    }

    /** How many bytes of the archive were read for it. */
    long compressed() {
        return stream.compressed();
    }

    /** Whether this is the start of an element of that name. */
    boolean starts(String element) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    /** Whether this is the end of an element of that name. */
    boolean ends(String element) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that starts here, whatever its namespace; null if it has none of that name. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute as a whole number of at least 0; nothing if it is none. */
    Optional<Integer> number(String attribute) {
        String value = attribute(attribute);
        return value == null ? Optional.empty() : Numbers.index(value);
    }

    /**
     * The text of the element that starts here, without that of elements within; goes to its end.
     *
     * @param most how many characters are wanted; what is beyond is left out
     */
    String text(int most) throws SourceException, IOException {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (depth >= outer) {
            int event = step();
            boolean here = depth == outer;
            if (here && isText(event) && text.length() < most) {
                text.append(reader.getText(), 0, Math.min(reader.getTextLength(), most - text.length()));
            }
        }
        return text.toString();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
