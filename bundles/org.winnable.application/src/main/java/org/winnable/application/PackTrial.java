package org.winnable.application;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.winnable.core.plugin.PluginFailure;
import org.winnable.core.rules.Lifecycle;
import org.winnable.qualification.Qualification;
import org.winnable.workspace.WorkspaceProblem;

/**
 * What a client pack would change, before anything is changed. Immutable.
 *
 * @param files the places of files that would be others, or new
 * @param created those of them that are not there yet
 * @param before how many people stand where by the rules in force; the pack's own stages may be others
 * @param after how many would stand where
 * @param moved how many would stand in a stage of another name
 * @param leftOut strategies that the pack's model asks for and that are not installed, or fail
 * @param findings what would be wrong with assets of the workspace that is not wrong now
 */
public record PackTrial(
        List<String> files,
        List<String> created,
        Standing before,
        Standing after,
        int moved,
        List<PluginFailure> leftOut,
        List<WorkspaceProblem> findings) {

    /** Copies the lists. */
    public PackTrial {
        files = List.copyOf(files);
        created = List.copyOf(created);
        leftOut = List.copyOf(leftOut);
        findings = List.copyOf(findings);
    }

    /**
     * How many people stand where.
     *
     * @param people of how many
     * @param leads how many of them are leads
     * @param stages how many stand in each stage, by its name, in the order of the lifecycle
     */
    public record Standing(int people, int leads, Map<String, Integer> stages) {

        /** Copies the map and keeps its order. */
        public Standing {
            stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        }

        static Standing of(Qualification people) {
            Map<String, Integer> stages = new LinkedHashMap<>();
            people.rules().lifecycle().stages().forEach(stage -> stages.put(stage.name(), 0));
            int leads = 0;
            for (int row = 0; row < people.size(); row++) {
                stages.merge(stage(people, row).name(), 1, Integer::sum);
                leads += people.isLead(row) ? 1 : 0;
            }
            return new Standing(people.size(), leads, stages);
        }
    }

    static PackTrial of(
            List<String> files,
            List<String> created,
            Qualification before,
            Qualification after,
            List<WorkspaceProblem> findings) {
        int moved = 0;
        for (int row = 0; row < after.size(); row++) {
            moved += stage(before, row).name().equals(stage(after, row).name()) ? 0 : 1;
        }
        return new PackTrial(
                files, created, Standing.of(before), Standing.of(after), moved, after.failures(), findings);
    }

    private static Lifecycle.Stage stage(Qualification people, int row) {
        return people.rules().lifecycle().stages().get(people.stage(row));
    }
}
