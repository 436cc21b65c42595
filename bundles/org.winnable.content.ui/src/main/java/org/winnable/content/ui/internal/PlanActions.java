package org.winnable.content.ui.internal;

import java.util.function.Consumer;
import org.winnable.content.ui.internal.heat.Spot;
import org.winnable.core.content.PlannedAsset;
import org.winnable.ui.session.ChosenPeople;

/** What somebody wants who looks at the plan; called on the UI thread. */
public interface PlanActions {

    /** What is known of a square is wanted. */
    void choose(Spot spot);

    /** An asset is to be looked at, or edited. */
    void open(String key);

    /** What was opened is no longer wanted. */
    void close();

    /**
     * An asset is to be as it was changed.
     *
     * @param path of the value that changed: changes of one value in one go are one step
     */
    void save(PlannedAsset changed, String path);

    /** What is changed next is another step. */
    void pause();

    /** Another asset is to be in the plan. */
    void add(PlannedAsset asset);

    /** An asset is to be taken out. */
    void remove(String key);

    /** The people of a square are wanted in the table of the leads. */
    void showPeople(Spot spot);

    /** Some people are wanted in the table of the leads. */
    void show(ChosenPeople people);

    /**
     * It is wanted how many people were touched too often, or only sold to.
     *
     * @param told is given them, soon
     * @param failed is given why they cannot be told instead
     */
    void countTouched(Consumer<ChosenPeople> told, Consumer<String> failed);

    /** A file of assets is to be imported. */
    void importFile();

    /** The dates of all assets are wanted as a calendar of the system. */
    void exportCalendar();
}
