package org.winnable.architecture.api;

import aQute.bnd.differ.DiffImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * A change of the API by which a plug-in that was compiled before it would no longer work.
 *
 * @param type the full name of the type, or of the package
 * @param member what of it; empty if all
 * @param rule that is broken
 */
record Incompatibility(String type, String member, Rule rule) {

    /** What must not happen within one major version. */
    enum Rule {
        /** Whoever used it fails to link. */
        GONE("is gone; keep it, @Deprecated if need be (a record keeps the constructor that it had)"),
        /** Whoever used it fails to link, as if it were gone. */
        RETYPED("has another type; leave it as it was and add the new one beside it"),
        /** Whoever called, extended or overrode it can no longer. */
        RESTRICTED("may be used less than before; leave its modifiers as they were"),
        /** Whoever implemented the type lacks it. */
        UNIMPLEMENTED("has to be implemented by those who did without it; make it a default method"),
        /** Who may implement it was promised. */
        REASSIGNED("was for plug-ins to implement and is no longer; leave it @ConsumerType");

        private final String text;

        Rule(String text) {
            this.text = text;
        }
    }

    /** What those miss who know the older one. */
    static List<Incompatibility> between(Api older, Api newer) {
        List<Incompatibility> found = new ArrayList<>();
        for (Diff part : new DiffImpl(newer.tree(), older.tree()).getChildren()) {
            if (part.getDelta() == Delta.REMOVED) {
                found.add(new Incompatibility(part.getName(), "", Rule.GONE));
            } else if (part.getDelta() != Delta.ADDED) {
                part.getChildren().forEach(type -> compareType(type, found));
            }
        }
        return List.copyOf(found);
    }

    private static void compareType(Diff type, List<Incompatibility> found) {
        if (type.getDelta() == Delta.REMOVED && type.getOlder().ifRemoved() == Delta.MAJOR) {
            found.add(new Incompatibility(type.getName(), "", Rule.GONE));
        } else if (type.getDelta() != Delta.ADDED) {
            type.getChildren().forEach(member -> compareMember(type, member, found));
        }
    }

    private static void compareMember(Diff type, Diff member, List<Incompatibility> found) {
        Delta delta = member.getDelta();
        if (member.getType() == Type.ACCESS) {
            if (isRestricted(member)) {
                found.add(new Incompatibility(type.getName(), member.getName(), Rule.RESTRICTED));
            }
        } else if (member.getType() == Type.ANNOTATED) {
            if (delta == Delta.ADDED && member.getName().endsWith(".ProviderType")) {
                found.add(new Incompatibility(type.getName(), "", Rule.REASSIGNED));
            }
        } else if (delta == Delta.REMOVED && member.getOlder().ifRemoved() == Delta.MAJOR) {
            found.add(new Incompatibility(type.getName(), member.getName(), Rule.GONE));
        } else if (delta == Delta.ADDED && isUnimplemented(type.getOlder(), member.getNewer())) {
            found.add(new Incompatibility(type.getName(), member.getName(), Rule.UNIMPLEMENTED));
        } else if (delta != Delta.ADDED) {
            compareParts(type, member, found);
        }
    }

    /** A member that is in both: what it gives, and who may do what with it. */
    private static void compareParts(Diff type, Diff member, List<Incompatibility> found) {
        for (Diff part : member.getChildren()) {
            if (part.getType() == Type.RETURN && part.getDelta() == Delta.REMOVED) {
                found.add(new Incompatibility(type.getName(), member.getName(), Rule.RETYPED));
            } else if (part.getType() == Type.ACCESS && isRestricted(part)) {
                found.add(new Incompatibility(type.getName(), member.getName(), Rule.RESTRICTED));
            }
        }
    }

    private static boolean isRestricted(Diff access) {
        return access.getDelta() == Delta.ADDED && access.getNewer().ifAdded() == Delta.MAJOR
                || access.getDelta() == Delta.REMOVED && access.getOlder().ifRemoved() == Delta.MAJOR;
    }

    /**
     * Not asked of bnd: in an interface with a default method it takes every method behind that for harmless, too, and a class that
     * may be extended for one that nobody extends.
     */
    private static boolean isUnimplemented(Tree type, Tree method) {
        boolean isAbstract = method.getType() == Type.METHOD && has(method, "abstract");
        // bnd calls final what has no constructor that others reach: an interface, too
        boolean mayBeExtended = type.getType() == Type.INTERFACE || !has(type, "final");
        return isAbstract && mayBeExtended && !Api.roles(type).contains("ProviderType");
    }

    private static boolean has(Tree element, String modifier) {
        Tree found = element.get(modifier);
        return found != null && found.getType() == Type.ACCESS;
    }

    @Override
    public String toString() {
        return type + (member.isEmpty() ? "" : " " + member) + " " + rule.text;
    }
}
