package org.winnable.core.content;

import java.util.stream.Stream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says to which cells of the content plan an asset belongs. The contract of the extension point {@code contentMappings}.
 *
 * <p>One stateless instance, made by its public constructor without arguments, serves every thread and every workspace. The
 * same asset and evidence give the same placements. A person's own placement always wins over a mapping's.
 */
@ConsumerType
public interface ContentMapping {

    /**
     * The cells an asset belongs to, possibly none.
     *
     * @param asset what is known about the asset
     * @param evidence how often people in each cell read it and moved on; counts, never people
     */
    Stream<Placement> map(Asset asset, Evidence evidence);
}
