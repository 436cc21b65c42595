package org.winnable.sources.vcard.internal;

import java.io.IOException;
import java.io.InputStream;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.source.TextLines;
import org.winnable.core.text.Texts;

/** Reads address books as vCards of any version. Stateless and thread-safe. */
public final class VCardSource implements LeadSource {

    private static final double SURE = 0.95;
    private static final String BEGIN = "BEGIN:VCARD";
    private static final Texts TEXTS = Texts.of(VCardSource.class);

    /** For the extension registry. */
    public VCardSource() {
        // stateless
    }

    @Override
    public Confidence recognise(Sample sample) {
        boolean begins = TextLines.beginsWith(sample.head(), BEGIN);
        return begins ? new Confidence(SURE, TEXTS.get("recognised")) : new Confidence(0, "");
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) throws SourceException, IOException {
        try (InputStream stream = input.open()) {
            if (!TextLines.beginsWith(stream.readNBytes(Sample.SIZE), BEGIN)) {
                throw new SourceException(SourceException.NO_LINE, TEXTS.get("file.foreign"));
            }
        }
        return new VCardRun(new CardReader(input.open()));
    }
}
