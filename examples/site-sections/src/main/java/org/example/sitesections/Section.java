package org.example.sitesections;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.winnable.core.content.Cell;

/**
 * A section of a site.
 *
 * @param path as it is written in {@code sections.properties}
 * @param folders of the path
 * @param stages that it is for; the first that a journey has counts
 */
record Section(String path, List<String> folders, List<String> stages) {

    private static final String ANY = "*";
    private static final String PERSONA = "{persona}";
    private static final String PROBLEM = "{problem}";

    static Section of(String path, String stages) {
        return new Section(path, folders(path), List.of(stages.strip().split("\\s+")));
    }

    static List<String> folders(String path) {
        return Arrays.stream(path.split("/"))
                .filter(folder -> !folder.isEmpty())
                .toList();
    }

    /** Whether an address lies in this section and a cell is for it: an address may name persona and problem of the cell. */
    boolean holds(List<String> address, Cell cell) {
        if (address.size() < folders.size()) {
            return false;
        }
        for (int place = 0; place < folders.size(); place++) {
            if (!fits(folders.get(place), address.get(place), cell)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String folder, String named, Cell cell) {
        return switch (folder) {
            case ANY -> true;
            case PERSONA -> named.equals(cell.persona());
            case PROBLEM -> cell.problem().equals(Optional.of(named));
            default -> folder.equals(named);
        };
    }
}
