package org.winnable.demo.internal.story;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.winnable.demo.internal.Dice;
import org.winnable.demo.internal.Table;
import org.winnable.demo.internal.people.Problem;

/** What the client has published. */
final class Library {

    /** Where many visits begin. */
    static final String HOME = "Home page";

    /** The page with the prices. */
    static final String FEES = "Fees and ways of working";

    /** What a request for a first day of work is called. */
    static final String DIAGNOSTIC_DAY = "Diagnostic day";

    /** Where people write to the client. */
    static final String CONTACT_FORM = "Contact form";

    /** Where purchasing departments send their papers. */
    static final String REQUEST_FOR_PROPOSAL = "Request for proposal";

    /** The page for people who look for work. */
    static final String CAREERS = "Careers at Talvern";

    private static final double ASTRAY = 0.25;

    /** How far someone has come on the way to a decision, from first to last. */
    enum Stage {
        EARLY,
        LOOKING,
        CHOOSING
    }

    /** Something published, and for whom. */
    private record Piece(String kind, Problem problem, Stage stage, String title) {

        static Piece of(Table.Row row) {
            return new Piece(
                    row.text("kind"),
                    Problem.valueOf(row.text("problem").toUpperCase(Locale.ROOT)),
                    Stage.valueOf(row.text("stage").toUpperCase(Locale.ROOT)),
                    row.text("title"));
        }

        /** Whether it speaks to someone with the problem who has come that far: they read what is for earlier, too. */
        boolean fits(Problem wanted, Stage reached) {
            boolean topic = problem == wanted || (reached == Stage.CHOOSING && problem == Problem.NONE);
            return topic && stage.compareTo(reached) <= 0;
        }
    }

    private final List<Piece> pieces = Table.read(Library.class, "content.txt").rows().stream()
            .map(Piece::of)
            .toList();

    /** Something to read for a problem and stage: what speaks of the problem, and in one case of four anything. */
    String page(Problem problem, Stage stage, Dice dice) {
        boolean astray = dice.chance(ASTRAY);
        return any(
                piece -> (piece.kind().equals("page")
                                || (stage != Stage.EARLY && piece.kind().equals("case")))
                        && (astray || piece.fits(problem, stage)),
                dice);
    }

    /** A paper or guide to download. */
    String paper(Problem problem, Stage stage, Dice dice) {
        return any(piece -> piece.kind().equals("paper") && piece.fits(problem, stage), dice);
    }

    /** The calculator or check for a problem. */
    String tool(Problem problem, Dice dice) {
        boolean prices = problem == Problem.MARGIN;
        return any(piece -> piece.kind().equals("tool") && prices == (piece.problem() == Problem.MARGIN), dice);
    }

    private String any(Predicate<Piece> wanted, Dice dice) {
        return dice.pick(pieces.stream().filter(wanted).toList()).title();
    }
}
