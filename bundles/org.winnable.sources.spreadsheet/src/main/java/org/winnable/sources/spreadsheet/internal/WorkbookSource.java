package org.winnable.sources.spreadsheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.winnable.core.source.Confidence;
import org.winnable.core.source.ImportRun;
import org.winnable.core.source.Input;
import org.winnable.core.source.LeadSource;
import org.winnable.core.source.Sample;
import org.winnable.core.source.SourceException;
import org.winnable.core.source.SourceSettings;
import org.winnable.core.text.Texts;

/** Reads lists of people from workbooks: Office Open XML, with macros or without. Stateless and thread-safe. */
public final class WorkbookSource implements LeadSource {

    private static final double SURE = 0.95;

    /** An archive in which nothing was seen yet that is typical; opening it shows. */
    private static final double POSSIBLE = 0.3;

    /** Spreadsheets that are not read: nobody else reads them either, and here people learn what to do. */
    private static final double TO_REFUSE = 0.05;

    private static final Texts TEXTS = Texts.of(WorkbookSource.class);

    /** For the extension registry. */
    public WorkbookSource() {
        // stateless
    }

    @Override
    public Confidence recognise(Sample sample) {
        return switch (Container.of(sample.head())) {
            case WORKBOOK -> new Confidence(SURE, TEXTS.get("recognised.workbook"));
            case ARCHIVE -> new Confidence(POSSIBLE, TEXTS.get("recognised.archive"));
            case OPEN_DOCUMENT -> new Confidence(TO_REFUSE, TEXTS.get("refused.open_document"));
            case ENCRYPTED -> new Confidence(TO_REFUSE, TEXTS.get("refused.encrypted"));
            case COMPOUND -> new Confidence(TO_REFUSE, TEXTS.get("refused.compound"));
            case NONE -> new Confidence(0, "");
        };
    }

    @Override
    public ImportRun open(Input input, SourceSettings settings) throws SourceException, IOException {
        switch (container(input)) {
            case OPEN_DOCUMENT -> throw refusal("refused.open_document");
            case ENCRYPTED -> throw refusal("refused.encrypted");
            case COMPOUND -> throw refusal("refused.compound");
            case NONE -> throw refusal("refused.none");
            case WORKBOOK, ARCHIVE -> {}
        }
        try {
            Workbook workbook = Workbook.open(input);
            try {
                return WorkbookRun.begin(workbook, settings, input.size());
            } catch (SourceException | IOException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            throw Damage.refusal(SourceException.NO_LINE, e);
        }
    }

    private static Container container(Input input) throws IOException {
        try (InputStream stream = input.open()) {
            return Container.of(stream.readNBytes(Sample.SIZE));
        }
    }

    private static SourceException refusal(String key) {
        return new SourceException(SourceException.NO_LINE, TEXTS.get(key));
    }

    /** What a file is by its first bytes: names in archives are not compressed. */
    private enum Container {
        WORKBOOK,
        ARCHIVE,
        OPEN_DOCUMENT,
        ENCRYPTED,
        COMPOUND,
        NONE;

        static Container of(byte[] head) {
            String text = new String(head, StandardCharsets.ISO_8859_1);
            if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
                return text.contains(wide("EncryptedPackage")) ? ENCRYPTED : COMPOUND;
            }
            if (!text.startsWith("PK\u0003\u0004")) {
                return NONE;
            }
            if (text.contains("application/vnd.oasis.opendocument")) {
                return OPEN_DOCUMENT;
            }
            return text.contains("xl/") ? WORKBOOK : ARCHIVE;
        }

        /** How compound files write names. */
        private static String wide(String name) {
            return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        }
    }
}
