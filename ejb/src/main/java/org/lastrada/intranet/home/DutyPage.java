package org.lastrada.intranet.home;

import java.time.LocalDate;
import java.util.List;
import org.lastrada.intranet.shared.Page;

/** One page of all that is to be done, or of all that was. */
public record DutyPage(Page<Duty> page, LocalDate today, List<SourceFailure> failures) { }
