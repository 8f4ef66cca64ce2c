package org.lastrada.intranet.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.lastrada.intranet.file.FileHolder;
import org.lastrada.intranet.file.FileText;
import org.lastrada.intranet.search.Audience;
import org.lastrada.intranet.search.Entry;

/** Documents of the platform can be found by everybody. */
@ApplicationScoped
class FoundLibrary extends FoundFiles {

    @Inject PlatformFiles files;

    @Override
    public String kind() {
        return "library";
    }

    @Override
    public String label() {
        return "files.search.library";
    }

    @Override
    protected FileHolder holder() {
        return files;
    }

    @Override
    protected List<Entry> described(List<FileText> all) {
        return all.stream().map(file -> new Entry(file.id(), file.name(), null, file.words(), null, null, Set.of(), day(file), Audience.EVERYBODY, null)).toList();
    }
}
