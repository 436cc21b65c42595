package org.winnable.personas.internal.performance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.winnable.core.facts.Dictionary;
import org.winnable.core.facts.FactTable;
import org.winnable.core.lead.InteractionType;
import org.winnable.personas.PersonaMatches;
import org.winnable.personas.performance.PersonaPerformance.Read;
import org.winnable.qualification.Qualification;

/** Who looked at what; each person counts once for each asset. */
public final class Readings {

    private final Dictionary assets;
    private final Heads readers;

    private Readings(Dictionary assets, Heads readers) {
        this.assets = assets;
        this.readers = readers;
    }

    /** Counts what people did themselves. */
    public static Readings of(Qualification people, PersonaMatches matches) {
        FactTable facts = people.facts();
        List<String> types = facts.interactionTypes().values();
        boolean[] acts = new boolean[types.size()];
        IntStream.range(0, acts.length).forEach(type -> acts[type] = new InteractionType(types.get(type)).isAct());
        return new Readings(
                facts.assets(),
                Heads.count(
                        people,
                        matches,
                        facts.assets().size(),
                        act -> acts[facts.interactionType(act)] ? facts.interactionAsset(act) : Dictionary.UNKNOWN));
    }

    /** What most people of a persona looked at; of equal ones the one with the first name. */
    public List<Read> most(int persona, int count) {
        return IntStream.range(0, assets.size())
                .filter(asset -> readers.of()[persona][asset] > 0)
                .mapToObj(
                        asset -> new Read(assets.value(asset), readers.of()[persona][asset], readers.everyone()[asset]))
                .sorted(Comparator.comparingInt(Read::readers).reversed().thenComparing(Read::asset))
                .limit(count)
                .toList();
    }
}
