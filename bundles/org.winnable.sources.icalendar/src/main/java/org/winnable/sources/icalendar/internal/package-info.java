/** Calendars as lists of attendees: cutting a file into events, and making a row of each attendee. */
@NullMarked
package org.winnable.sources.icalendar.internal;

import org.jspecify.annotations.NullMarked;
