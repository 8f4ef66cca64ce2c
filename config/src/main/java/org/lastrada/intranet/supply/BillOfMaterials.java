package org.lastrada.intranet.supply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Metadata;

/**
 * Writes down every library that ships, as CycloneDX: those within the archive and those of the server it ships on. It looks at the jars
 * themselves, so what it says is what is there, and the same jars always give the same file.
 */
public final class BillOfMaterials {

    /** What the server was built of, as the tool that built it wrote it down. */
    private static final Pattern STREAM = Pattern.compile("groupId: \"(.+)\"\\s+artifactId: \"(.+)\"\\s+version: \"(.+)\"");
    private static final String OUR_OWN = "org.lastrada.intranet";

    private final List<Library> libraries = new ArrayList<>();

    private BillOfMaterials() { }

    /** @param arguments the archive, the server's folder, the file to write */
    public static void main(String... arguments) throws IOException, GeneratorException {
        var bill = new BillOfMaterials();
        try (var archive = Files.newInputStream(Path.of(arguments[0]))) {
            bill.addWithin(archive);
        }
        bill.addServer(Path.of(arguments[1]));
        Files.writeString(Path.of(arguments[2]), BomGeneratorFactory.createJson(Version.VERSION_16, bill.written()).toJsonString());
    }

    /** Libraries, and those within modules of the archive. */
    private void addWithin(InputStream archive) throws IOException {
        var zip = new ZipInputStream(archive);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.endsWith(".war")) addWithin(new ByteArrayInputStream(zip.readAllBytes()));
            else if (name.matches("(WEB-INF/)?lib/[^/]+\\.jar")) libraries.add(Library.of(name.replaceFirst(".*/", ""), zip.readAllBytes(), List.of()));
        }
    }

    private void addServer(Path server) throws IOException {
        var known = STREAM.matcher(Files.readString(server.resolve(".installation/manifest.yaml"))).results()
                .map(stream -> new Library(stream.group(1), stream.group(2), stream.group(3), null)).toList();
        try (var files = Files.walk(server)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) libraries.add(Library.of(jar.getFileName().toString(), Files.readAllBytes(jar), known));
        }
    }

    private Bom written() {
        var intranet = new Component();
        intranet.setType(Component.Type.APPLICATION);
        intranet.setGroup(OUR_OWN);
        intranet.setName("intranet");
        var bom = new Bom();
        bom.setMetadata(new Metadata());
        bom.getMetadata().setTimestamp(null);
        bom.getMetadata().setComponent(intranet);
        libraries.stream().distinct().sorted(Comparator.comparing(Library::group).thenComparing(Library::artifact).thenComparing(Library::version).thenComparing(Library::sha256))
                .map(Library::component).forEach(bom::addComponent);
        return bom;
    }
}
