package org.lastrada.intranet.library;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.file.FileHolder;
import org.lastrada.intranet.file.FileText;
import org.lastrada.intranet.file.FileTexts;
import org.lastrada.intranet.search.Entry;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.shared.Days;

/** The files of a holder, to be found by what they are called and say. Whoever carries them says by whom, and whose they are. */
public abstract class FoundFiles implements Indexed {

    @Inject FileTexts texts;
    @Inject Days days;

    protected abstract FileHolder holder();

    protected abstract List<Entry> described(List<FileText> files);

    @Override
    public String icon() {
        return "file";
    }

    @Override
    public String address(long subject) {
        return "/files/detail?id=" + subject;
    }

    @Override
    public List<Long> subjects(long after, int atMost) {
        return texts.ids(holder(), after, atMost);
    }

    @Override
    public List<Entry> entries(Collection<Long> subjects) {
        return described(texts.of(holder(), subjects));
    }

    @Override
    public Set<Long> touchedBy(Object entity) {
        return texts.touchedBy(holder(), entity);
    }

    /** All that hang on this. */
    protected Set<Long> of(long subject) {
        return texts.idsOf(holder(), subject);
    }

    protected LocalDate day(FileText file) {
        return days.of(file.broughtAt());
    }
}
