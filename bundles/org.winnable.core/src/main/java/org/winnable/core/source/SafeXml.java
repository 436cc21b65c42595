package org.winnable.core.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.winnable.core.text.Texts;

/**
 * XML from outside, read from its beginning to its end. It has neither document type nor entities of its own, which attacks need and
 * none of the formats we read does; tags, texts, depth and names are bounded, so that it fills no memory. Namespaces do not count:
 * elements and attributes go by their local names. Not thread-safe.
 */
public class SafeXml implements Closeable {

    /** Elements within elements. */
    private static final int MOST_DEPTH = 64;

    /** Different names of elements and attributes. */
    private static final int MOST_NAMES = 2000;

    /** The most bytes between two events of the reader. */
    private static final int MOST_PER_TOKEN = 2 * 1024 * 1024;

    private static final int UTF_8_MARK = 3;
    private static final Texts TEXTS = Texts.of(SafeXml.class);

    private final String name;
    private final InputStream stream;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private long sinceToken;

    /**
     * Begins a text.
     *
     * @param name of the file, or of the part of one, for messages
     * @param stream UTF-8 or UTF-16; closed with this
     * @throws SourceException if it does not even begin as XML does
     */
    public SafeXml(String name, InputStream stream) throws SourceException, IOException {
        this.name = name;
        this.stream = stream;
        try {
            this.reader = factory().createXMLStreamReader(characters(new CountedStream(stream, this::counted)));
        } catch (IOException e) {
            stream.close();
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            stream.close();
            throw failure(e, SourceException.NO_LINE);
        }
    }

    /** Keeps the reader from waiting for the end of an endless tag. */
    private void counted(int bytes) throws IOException {
        sinceToken += bytes;
        if (sinceToken > MOST_PER_TOKEN) {
            throw new LimitExceeded("xml.token");
        }
    }

    /** Goes beyond a limit. Passes through the parser, which knows only exceptions of this kind. */
    private static final class LimitExceeded extends IOException {

        private static final long serialVersionUID = 1L;

        LimitExceeded(String key) {
            super(key);
        }
    }

    /** Bytes that are neither UTF-8 nor UTF-16 become replacement characters; the parser would print to the console. */
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

    /**
     * Goes to the next start or end of an element; false at the end of the text. Text between is left out.
     *
     * @throws SourceException if the rest is damaged, has entities, or goes beyond a limit; with the line
     */
    public boolean next() throws SourceException, IOException {
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
            sinceToken = 0;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> opened();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused("xml.entities", line());
                default -> {}
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e, line());
        }
    }

    private void opened() throws SourceException {
        if (++depth > MOST_DEPTH) {
            throw refused("xml.depth", line());
        }
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (names.size() > MOST_NAMES) {
            throw refused("xml.names", line());
        }
    }

    private SourceException refused(String key, long line) {
        return new SourceException(line, TEXTS.get(key, name));
    }

    /** The parser wraps what the stream below it threw. */
    private SourceException failure(Exception e, long line) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            IOException below = cause instanceof IOException io
                    ? io
                    : cause instanceof XMLStreamException xml && xml.getNestedException() instanceof IOException nested
                            ? nested
                            : null;
            if (below instanceof LimitExceeded limit) {
                return refused(String.valueOf(limit.getMessage()), line);
            }
            if (below != null) {
                throw below;
            }
        }
        return refused("xml.damaged", line);
    }

    /** The line on which the present event ends, from 1; {@link SourceException#NO_LINE} where lines tell people nothing. */
    public long line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** How many elements are open here, the one that starts or ends here included. */
    public int depth() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT ? depth + 1 : depth;
    }

    /** Whether an element starts here. */
    public boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The name of the element that starts or ends here. */
    public String element() {
        return reader.getLocalName();
    }

    /** Whether this is the start of an element of that name. */
    public boolean starts(String element) {
        return starts() && reader.getLocalName().equals(element);
    }

    /** Whether this is the end of an element of that name. */
    public boolean ends(String element) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(element);
    }

    /** An attribute of the element that starts here, whatever its namespace; null if it has none of that name. */
    public @Nullable String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /**
     * The text of the element that starts here, without that of elements within; goes to its end.
     *
     * @param most how many characters are wanted; what is beyond is left out
     * @throws SourceException as {@link #next()} does
     */
    public String text(int most) throws SourceException, IOException {
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
