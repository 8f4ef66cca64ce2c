package org.lastrada.intranet.home;

import java.time.LocalDate;
import java.util.List;

/**
 * What the first page shows of one person's duties.
 *
 * @param today of the platform, which the dates are compared with
 */
public record DutyBoard(List<DutyGroup> groups, LocalDate today, List<SourceFailure> failures) { }
