package org.winnable.ui.session;

/**
 * The person that the inspector tells about. A value in the application's context; absent while nobody is selected.
 *
 * @param id of the person in the open workspace
 */
public record SelectedPerson(long id) {}
