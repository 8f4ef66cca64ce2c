package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.lastrada.intranet.demo.DemoData;
import org.lastrada.intranet.demo.DemoDocument;
import org.lastrada.intranet.demo.DemoPlatform;
import org.lastrada.intranet.file.HeldFiles;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.library.PlatformFiles;

/** Documents of the demo platform: statutes and a report of each organisation, the same bytes for all; a guide and a form for everybody. */
@ApplicationScoped
class DemoDocuments implements DemoData {

    private static final String BROUGHT_BY = "Maaike de Vries";

    @Inject Organisations organisations;
    @Inject OrganisationFiles ofOrganisations;
    @Inject PlatformFiles ofThePlatform;
    @Inject HeldFiles files;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void build(DemoPlatform platform) {
        var all = organisations.everyOne();
        for (var document : List.of(DemoDocument.STATUTES, DemoDocument.ANNUAL_REPORT)) {
            bring(document, file -> all.forEach(one -> files.hang(ofOrganisations, one.id(), file, BROUGHT_BY)));
        }
        for (var document : List.of(DemoDocument.MEMBERS_GUIDE, DemoDocument.TRAVEL_FORM)) {
            bring(document, file -> files.hang(ofThePlatform, PlatformFiles.SUBJECT, file, BROUGHT_BY));
        }
    }

    private static void bring(DemoDocument document, Consumer<SoundFile> use) {
        try (var in = document.open(); var file = SoundFile.of(document.title(), null, in)) {
            use.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
