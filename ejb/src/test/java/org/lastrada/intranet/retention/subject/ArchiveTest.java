package org.lastrada.intranet.retention.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.retention.Handout;
import org.lastrada.intranet.shared.Texts;

class ArchiveTest {

    @Test
    void eachTableIsThereAsCsvAndJsonAndFilesAsTheyAre() throws IOException {
        var archive = new Archive(Texts.in(Locale.ENGLISH), "Олена Коваль");
        archive.add(new Handout(List.of(new ExportedTable("person", List.of("name", "phone"), List.of(Arrays.asList("Олена \"K\"", null)))), Map.of("photo.png", new byte[] {1, 2})));

        var files = opened(archive.bytes());

        assertThat(files).containsOnlyKeys("README.txt", "person.csv", "person.json", "photo.png");
        assertThat(new String(files.get("README.txt"), UTF_8)).contains("Олена Коваль");
        assertThat(new String(files.get("person.json"), UTF_8)).isEqualTo("[{\"name\":\"Олена \\\"K\\\"\",\"phone\":null}]");
        assertThat(new String(files.get("person.csv"), UTF_8)).contains("\"Олена \"\"K\"\"\"");
        assertThat(files.get("photo.png")).containsExactly(1, 2);
    }

    private static Map<String, byte[]> opened(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) files.put(entry.getName(), in.readAllBytes());
        }
        return files;
    }
}
