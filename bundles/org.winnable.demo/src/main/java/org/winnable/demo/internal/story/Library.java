package org.winnable.demo.internal.story;

import java.util.List;
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

    /** How far someone has come on the way to a decision. */
    enum Stage {
        EARLY("early"),
        LOOKING("looking"),
        CHOOSING("choosing");

        private final String key;

        Stage(String key) {
            this.key = key;
        }
    }

    private final List<Table.Row> rows =
            Table.read(Library.class, "content.txt").rows();

    /** Something to read for a problem and stage: what speaks of the problem, and in one case of four anything. */
    String page(Problem problem, Stage stage, Dice dice) {
        boolean astray = dice.chance(0.25);
        return any(
                rows.stream()
                        .filter(row -> row.text("kind").equals("page")
                                || (stage != Stage.EARLY && row.text("kind").equals("case")))
                        .filter(row -> astray || fits(row, problem, stage))
                        .toList(),
                dice);
    }

    /** A paper or guide to download. */
    String paper(Problem problem, Stage stage, Dice dice) {
        return any(
                rows.stream()
                        .filter(row -> row.text("kind").equals("paper"))
                        .filter(row -> fits(row, problem, stage))
                        .toList(),
                dice);
    }

    /** The calculator or check for a problem. */
    String tool(Problem problem) {
        return rows.stream()
                .filter(row -> row.text("kind").equals("tool"))
                .filter(row ->
                        (problem == Problem.MARGIN) == row.text("problem").equals("margin"))
                .map(row -> row.text("title"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean fits(Table.Row row, Problem problem, Stage stage) {
        String about = row.text("problem");
        boolean topic = about.equals(problem.key()) || (stage == Stage.CHOOSING && about.equals("none"));
        boolean depth = stage == Stage.EARLY
                ? row.text("stage").equals("early")
                : stage == Stage.LOOKING ? !row.text("stage").equals("choosing") : true;
        return topic && depth;
    }

    private static String any(List<Table.Row> choices, Dice dice) {
        return dice.pick(choices).text("title");
    }
}
