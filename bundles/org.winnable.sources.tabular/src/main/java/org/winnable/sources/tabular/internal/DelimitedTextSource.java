package org.winnable.sources.tabular.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.CountedStream;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.text.Texts;

/** Reads lists of people from delimited text: CSV and its kin in any encoding. Stateless and thread-safe. */
public final class DelimitedTextSource implements LeadSource {

    /** Several columns in every record. */
    private static final double SURE = 0.9;

    /** Several columns in most records. */
    private static final double LIKELY = 0.6;

    /** Text without columns: perhaps a list with a single one. */
    private static final double POSSIBLE = 0.2;

    private static final Texts TEXTS = Texts.of(DelimitedTextSource.class);

    /** For the extension registry. */
    public DelimitedTextSource() {
        // stateless
    }

    @Override
    public Confidence recognise(Sample sample) {
        if (sample.size() == 0) {
            return new Confidence(0, TEXTS.get("file.empty"));
        }
        Encoding encoding = Encoding.ofHead(sample.head());
        String text = decode(sample.head(), encoding);
        Optional<String> foreign = ForeignContent.kind(sample.head(), text);
        if (foreign.isPresent()) {
            return new Confidence(0, foreignMessage(foreign.get()));
        }
        TextForm.Fit fit = TextForm.find(text, sample.isWhole(), Set.of());
        if (fit.columns() < 2) {
            return new Confidence(POSSIBLE, TEXTS.get("recognised.text"));
        }
        double degree = fit.consistency() == 1 ? SURE : LIKELY;
        return new Confidence(degree, TEXTS.get("recognised.columns", fit.form().describe(), fit.columns()));
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) throws SourceException, IOException {
        byte[] head = head(input);
        if (head.length == 0) {
            throw new SourceException(SourceException.NO_LINE, TEXTS.get("file.empty"));
        }
        Optional<String> foreign = ForeignContent.kind(head, decode(head, Encoding.ofHead(head)));
        if (foreign.isPresent()) {
            throw new SourceException(SourceException.NO_LINE, foreignMessage(foreign.get()));
        }
        Encoding encoding = Encoding.of(settings.charset(), input::open);
        String beginning = decode(head, encoding);
        boolean whole = head.length == input.size();
        TextForm form = settings.delimiter()
                .map(delimiter -> TextForm.of(delimiter, beginning, whole))
                .orElseGet(() -> TextForm.find(beginning, whole, settings.knownLabels()))
                .form();
        return open(input, encoding, form, settings);
    }

    private static ImportRun open(Input input, Encoding encoding, TextForm form, SourceSettings settings)
            throws SourceException, IOException {
        ByteCount count = new ByteCount();
        InputStream bytes = new CountedStream(input.open(), count);
        try {
            bytes.skipNBytes(encoding.markLength());
            Reader characters = new InputStreamReader(new BufferedInputStream(bytes), encoding.charset());
            return DelimitedTextRun.begin(Records.of(characters, form), count, settings, describe(encoding, form));
        } catch (SourceException | IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    private static String describe(Encoding encoding, TextForm form) {
        return TEXTS.get("layout", form.describe(), encoding.describe());
    }

    private static byte[] head(Input input) throws IOException {
        try (InputStream bytes = input.open()) {
            return bytes.readNBytes(Sample.SIZE);
        }
    }

    private static String decode(byte[] head, Encoding encoding) {
        int mark = Math.min(encoding.markLength(), head.length);
        return new String(head, mark, head.length - mark, encoding.charset());
    }

    private static String foreignMessage(String kind) {
        return TEXTS.get("file.foreign", TEXTS.get("kind." + kind));
    }
}
