package org.winnable.core.content;

import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** What people did with one asset, counted per cell of the content plan. Never who they are. Immutable. */
@ProviderType
public interface Evidence {

    /** The cells of the plan. */
    Set<Cell> cells();

    /** How many people stood in a cell. */
    long people(Cell cell);

    /** How many of them read the asset while they stood there. */
    long readers(Cell cell);

    /** How many of its readers moved on to a later buyer stage afterwards. */
    long readersMovedOn(Cell cell);

    /** How many of those who did not read it moved on to a later buyer stage. */
    long othersMovedOn(Cell cell);
}
