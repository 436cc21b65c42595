package org.winnable.plugins.internal.p2;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.eclipse.core.runtime.IStatus;

/** What p2 says, without what it says around it. */
final class Statuses {

    private static final int MOST = 3;

    private Statuses() {}

    /** The innermost messages, at most three. */
    static String words(IStatus status) {
        List<String> leaves = new ArrayList<>();
        collect(status, leaves);
        return String.join(" ", leaves.stream().distinct().limit(MOST).toList());
    }

    private static void collect(IStatus status, List<String> leaves) {
        if (status.getChildren().length == 0) {
            if (!status.isOK() && !status.getMessage().isBlank()) {
                leaves.add(status.getMessage().strip());
            }
        } else {
            for (IStatus child : status.getChildren()) {
                collect(child, leaves);
            }
        }
    }

    /** Whether it or anything in it has such a code. */
    static boolean has(IStatus status, IntPredicate code) {
        if (code.test(status.getCode())) {
            return true;
        }
        for (IStatus child : status.getChildren()) {
            if (has(child, code)) {
                return true;
            }
        }
        return false;
    }
}
