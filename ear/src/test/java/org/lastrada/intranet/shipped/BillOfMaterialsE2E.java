package org.lastrada.intranet.shipped;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.Test;

/** {@code target/bom.json} names what is really there, in the archive and in the server. */
class BillOfMaterialsE2E {

    private static final File FILE = Shipped.TARGET.resolve("bom.json").toFile();
    private static final Path SERVER = Path.of(System.getProperty("server.home"));

    @Test
    void itIsAsTheStandardHasIt() throws IOException {
        assertThat(new JsonParser().validate(FILE)).isEmpty();
    }

    @Test
    void everyLibraryOfTheServerAndOfTheArchiveIsInIt() throws Exception {
        var hashes = new JsonParser().parse(FILE).getComponents().stream().map(component -> component.getHashes().get(0).getValue()).collect(toSet());
        try (var files = Files.walk(SERVER)) {
            for (var jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                assertThat(hashes).as(jar.toString()).contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar))));
            }
        }
        assertThat(named()).contains("org.primefaces:primefaces", "org.omnifaces:omnifaces", "org.apache.shiro:shiro-core", "org.quartz-scheduler:quartz", "org.hibernate.orm:hibernate-core");
    }

    /** Otherwise the list of known faults speaks of something that does not ship any more. */
    @Test
    void whatHasAKnownFaultShipsInTheVersionThatTheListSpeaksOf() throws Exception {
        var shipped = new JsonParser().parse(FILE).getComponents().stream().map(component -> name(component) + ":" + component.getVersion()).collect(toSet());
        try (var advisories = CSVParser.parse(Shipped.TARGET.resolve("../../config/advisories.csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            assertThat(advisories.getRecords()).isNotEmpty().allSatisfy(row -> assertThat(shipped).contains(row.get("component") + ":" + row.get("version")));
        }
    }

    private static Set<String> named() throws ParseException {
        return new JsonParser().parse(FILE).getComponents().stream().map(BillOfMaterialsE2E::name).collect(toSet());
    }

    private static String name(Component component) {
        return component.getGroup() + ":" + component.getName();
    }
}
