package org.winnable.core.plugin;

/** How a plug-in failed. */
public enum FailureKind {
    /** Its declaration lacks an attribute or names something that is not there. */
    INVALID_DECLARATION,
    /** Rules name it, but no installed plug-in brings it. */
    NOT_INSTALLED,
    /** It threw an exception. */
    EXCEPTION,
    /** A class of it is missing, damaged or does not fit what it was compiled against. */
    LINKAGE,
    /** The class it named is not what the extension point asks for, or it returned a value of another type. */
    WRONG_TYPE,
    /** It returned null where a value is due. */
    NULL_RESULT,
    /** It did not come back before its deadline. */
    DEADLINE,
    /** It went on after the user had cancelled. */
    IGNORED_CANCEL,
    /** It failed so often in a row that it is not called until {@link PluginHealth#resume} or until its plug-in is replaced. */
    PAUSED
}
