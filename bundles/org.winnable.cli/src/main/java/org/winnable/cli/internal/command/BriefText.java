package org.winnable.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.winnable.content.ContentBrief;
import org.winnable.content.PlacedAsset;
import org.winnable.core.persona.Persona;
import org.winnable.core.persona.Profile;
import org.winnable.core.text.Texts;

/** A brief as people read it. */
final class BriefText {

    private final Texts texts = Texts.of(BriefText.class);
    private final List<String> lines = new ArrayList<>();

    private BriefText() {}

    static String of(ContentBrief brief) {
        BriefText text = new BriefText();
        text.line("content.brief", brief.label());
        text.line(
                "content.briefWhom",
                brief.cell().people(),
                brief.stage().name(),
                brief.stage().meaning());
        brief.problem().ifPresent(about -> text.line("content.briefAbout", about.name()));
        brief.persona().ifPresent(text::who);
        brief.heard().forEach(text::quote);
        brief.objections().forEach(text::objection);
        text.list("content.briefFormats", brief.formats());
        text.list("content.briefWords", brief.words());
        text.line("content.briefThere", brief.there().size());
        brief.there().forEach(text::asset);
        return String.join(System.lineSeparator(), text.lines);
    }

    private void who(Persona persona) {
        String summary = persona.profile().identity().summary();
        if (!summary.isBlank()) {
            line("content.briefWho", summary);
        }
        list("content.briefGoals", persona.profile().goals());
        list("content.briefProblems", persona.profile().problems());
    }

    private void quote(Profile.Quote quote) {
        line(
                quote.feedback().isBlank() ? "content.briefHeard" : "content.briefHeardAt",
                quote.words(),
                quote.feedback());
    }

    private void objection(Profile.Objection objection) {
        line(
                objection.answer().isBlank() ? "content.briefObjection" : "content.briefAnswer",
                objection.objection(),
                objection.answer());
    }

    private void asset(PlacedAsset asset) {
        line("content.briefAsset", asset.asset().asset().title(), asset.asset().key(), asset.readers());
    }

    private void list(String key, List<String> values) {
        if (!values.isEmpty()) {
            line(key, String.join(", ", values));
        }
    }

    private void line(String key, Object... arguments) {
        lines.add(texts.get(key, arguments));
    }
}
