package org.newsloom.clean.metadata;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of publication as a page states it.
 *
 * @param date the day, in the zone the page states it in
 * @param at the moment; null where time or zone is not stated
 */
record PublicationDate(LocalDate date, @Nullable Instant at) {}
