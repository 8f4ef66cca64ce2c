package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lastrada.intranet.shipped.Scripts.Said;

/** {@code config/backup.sh} and {@code config/restore.sh}, on the demo platform while people work on it. */
@ResourceLock(Shipped.WHAT_PEOPLE_CHANGE)
class BackupE2E {

    private static final Path FOLDER = Shipped.TARGET.resolve("backups");
    private static final String READER = "keeper";
    private static final int COLLEAGUES = 2;

    private final Ask ask = new Ask(Shipped.intranet());

    /** Who backs up may only read; a database that is empty stands ready. */
    @BeforeEach
    void prepare() throws IOException {
        Freshly.clear(FOLDER);
        Files.createDirectories(FOLDER);
        ask.tell("create or replace database restored", "create or replace user '" + READER + "'@'%' identified by 'it\"s \\\\ #1'", "grant select on *.* to '" + READER + "'@'%'",
                "grant all privileges on restored.* to 'intranet_migration'@'%'");
    }

    @AfterEach
    void tidy() {
        ask.tell("drop database restored", "drop user '" + READER + "'@'%'");
    }

    @Test
    @Tag("F27")
    void whatIsRestoredIsThePlatformAsItStoodAtThatMomentWhilePeopleWorked() throws SQLException {
        var key = key("backup.key");
        Map<String, Long> moment;
        Said made;
        try (var crowd = new Crowd()) {
            Until.so("people are at work", () -> crowd.done() >= 1);
            var known = crowd.done();
            try (var root = Shipped.intranet().database().connect("root"); var statement = root.createStatement()) {
                statement.execute("flush tables with read lock");
                moment = ask.checksums("intranet");
                var backup = reading("intranet").start("backup.sh", FOLDER, key);
                Until.so("the dump has begun", () -> !backup.isAlive() || ask.number("select count(*) from information_schema.innodb_trx join information_schema.processlist on id = trx_mysql_thread_id where user = ?", READER) > 0);
                statement.execute("unlock tables");
                made = Scripts.end(backup);
            }
            Until.so("people work on", () -> crowd.done() > known + 1);
        }
        assertThat(made.code()).as(made.text()).isZero();

        var restored = restoring().run("restore.sh", made.text(), key);
        assertThat(restored.code()).as(restored.text()).isZero();
        assertThat(ask.checksums("restored")).hasSizeGreaterThan(30).isEqualTo(moment);
        assertThat(ask.checksums("intranet")).isNotEqualTo(moment);
        assertThat(ask.number("select count(*) from restored.person where email like '%@crowd.example'")).isPositive();
        var chain = reading("restored").run("verify-audit.sh", System.getProperty("server.home"));
        assertThat(chain.code()).as(chain.text()).isZero();
        whoeverWasErasedSinceIsToBeErasedAgain();
    }

    /** The list knows them when neither the backup nor the platform that was lost does. */
    private void whoeverWasErasedSinceIsToBeErasedAgain() {
        var list = FOLDER.resolve("erasures.csv");
        var person = ask.number("select max(id) from restored.person where email like '%@crowd.example'");
        ask.tell("insert into intranet.erasure select id, created_at, utc_timestamp(6) from intranet.person where id = " + person);
        var kept = reading("intranet").run("erasures.sh", "keep", list);
        ask.tell("delete from intranet.erasure where person_id = " + person);
        assertThat(reading("intranet").run("erasures.sh", "keep", list).text()).as("nobody leaves the list").isEqualTo(kept.text());

        var given = restoring().run("erasures.sh", "give", list);
        assertThat(given.text()).contains("have come back").doesNotStartWith("0");
        assertThat(ask.number("select count(*) from restored.erasure where person_id = " + person)).isEqualTo(1);
        var another = restoring().run("erasures.sh", "give", FOLDER.resolve("backup.key"));
        assertThat(another.code()).isEqualTo(1);
        assertThat(another.text()).contains("no list of erasures", "nothing was touched");
    }

    @Test
    void whatIsDamagedCutShortOrNotOursIsRefusedBeforeAnythingIsTouched() throws IOException {
        var key = key("backup.key");
        var plain = Path.of(reading("intranet").run("backup.sh", FOLDER).text());
        var sealed = Path.of(reading("intranet").run("backup.sh", Files.createDirectory(FOLDER.resolve("sealed")), key).text());
        assertThat(text(plain.resolve("manifest"))).contains("intranet backup 1", "schema " + ask.text("select max(version) from intranet.flyway_schema_history"), "log none");
        assertThat(text(sealed.resolve("database.sql.gz.encrypted"))).startsWith("Salted__");

        assertRefused("no backup", FOLDER);
        assertRefused("no backup", with(plain, "manifest", "somebody's backup 1\n".getBytes(StandardCharsets.UTF_8)));
        assertRefused("manifest", with(plain, "manifest", Arrays.copyOf(bytes(plain, "manifest"), 90)));
        assertRefused("damaged or cut short", with(plain, "database.sql.gz", Arrays.copyOf(bytes(plain, "database.sql.gz"), 20_000)));
        assertRefused("damaged or cut short", with(plain, "database.sql.gz", flipped(bytes(plain, "database.sql.gz"))));
        assertRefused("read to its end", unfinished(plain));
        assertRefused("is encrypted", sealed);
        assertRefused("not made with this key", sealed, key("another.key"));
        assertRefused("not made with this key", plain, key);
        assertRefused("not made with this key", with(sealed, "manifest", text(sealed.resolve("manifest")).replace("schema ", "schema 9").getBytes(StandardCharsets.UTF_8)), key);
        assertRefused("damaged or cut short", with(sealed, "database.sql.gz.encrypted", flipped(bytes(sealed, "database.sql.gz.encrypted"))), key);

        ask.tell("create table restored.somebodys (id int)");
        var full = restoring().run("restore.sh", plain);
        assertThat(full.code()).isEqualTo(1);
        assertThat(full.text()).contains("not empty").contains("nothing was touched");
    }

    @Test
    void whereTheBinaryLogGoesOnIsNotedByWhoMayOnlyRead() throws Exception {
        var plain = reading("intranet").run("backup.sh", FOLDER).text();
        try (var logging = LoggingDatabase.start(FOLDER.resolve("logging"))) {
            var scripts = new Scripts(logging.environment());
            var restored = scripts.run("restore.sh", plain);
            assertThat(restored.code()).as(restored.text()).isZero();

            var moment = logging.position();
            var made = scripts.run("backup.sh", Files.createDirectory(FOLDER.resolve("logged")));
            assertThat(made.code()).as(made.text()).isZero();
            assertThat(text(Path.of(made.text()).resolve("manifest"))).contains("log " + moment + "\n");
            logging.change("create table restored.since (id int)");
            assertThat(logging.changesSince(moment)).as("the log goes on with what came after the backup").anyMatch(change -> change.contains("create table restored.since"));
        }
    }

    @Test
    void aBackupThatCannotBeMadeLeavesNothingThatLooksLikeOne() throws IOException {
        var environment = new HashMap<>(environment("intranet"));
        environment.put("INTRANET_DB_PASSWORD", "not this one");
        var said = new Scripts(environment).run("backup.sh", FOLDER);
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("nothing was backed up");
        try (var left = Files.list(FOLDER)) {
            assertThat(left).isEmpty();
        }
    }

    private void assertRefused(String why, Object... arguments) {
        var said = restoring().run("restore.sh", arguments);
        assertThat(said.text()).contains(why).containsIgnoringCase("nothing was touched");
        assertThat(said.code()).isEqualTo(1);
        assertThat(ask.number("select count(*) from information_schema.tables where table_schema = 'restored'")).isZero();
    }

    /** A copy of the backup with one of its files another. */
    private static Path with(Path backup, String file, byte[] content) throws IOException {
        var copy = Files.createTempDirectory(FOLDER, "copy-");
        try (var files = Files.list(backup)) {
            for (var one : files.toList()) Files.copy(one, copy.resolve(one.getFileName()));
        }
        Files.write(copy.resolve(file), content);
        return copy;
    }

    /** As a disk that filled up would leave it, had nobody looked: the checksum is right. */
    private static Path unfinished(Path backup) throws IOException {
        var half = Arrays.copyOf(bytes(backup, "database.sql.gz"), 20_000);
        var copy = with(backup, "database.sql.gz", half);
        Files.writeString(copy.resolve("manifest"), text(copy.resolve("manifest")).replaceFirst("[0-9a-f]{64}", sha256(half)));
        return copy;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] flipped(byte[] bytes) {
        bytes[bytes.length / 2] ^= 1;
        return bytes;
    }

    private static byte[] bytes(Path backup, String file) throws IOException {
        return Files.readAllBytes(backup.resolve(file));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static Path key(String name) {
        var key = FOLDER.resolve(name);
        try {
            var made = new ProcessBuilder("openssl", "genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", key.toString()).redirectErrorStream(true).start();
            assertThat(Scripts.end(made).code()).isZero();
            return key;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Scripts reading(String database) {
        return new Scripts(environment(database));
    }

    private static Map<String, String> environment(String database) {
        return Map.of("INTRANET_DB_URL", url(database), "INTRANET_DB_USER", READER, "INTRANET_DB_PASSWORD", "it\"s \\ #1", "INTRANET_SECRET", Freshly.secretOf(Shipped.TARGET.resolve("shipped")));
    }

    private static Scripts restoring() {
        var environment = new HashMap<>(Shipped.intranet().database().environment());
        environment.put("INTRANET_DB_URL", url("restored"));
        return new Scripts(environment);
    }

    private static String url(String database) {
        return Shipped.intranet().database().url().replaceFirst("[^/]*\\z", database);
    }

    /** Colleagues who add one person after the other until they may go home. */
    private static final class Crowd implements AutoCloseable {

        private final AtomicInteger added = new AtomicInteger();
        private volatile boolean mayGo;
        private final List<CompletableFuture<Void>> colleagues = Stream.iterate(0, number -> number + 1).limit(COLLEAGUES)
                .map(number -> CompletableFuture.runAsync(() -> work(number))).toList();

        private void work(int number) {
            var maaike = Shipped.signedInAnew("secretariat");
            while (!mayGo) NewPeople.add(maaike, "Jana", "jana-" + number + "-" + added.incrementAndGet() + "@crowd.example");
        }

        int done() {
            colleagues.stream().filter(CompletableFuture::isCompletedExceptionally).forEach(CompletableFuture::join);
            return added.get() - COLLEAGUES;
        }

        @Override
        public void close() {
            mayGo = true;
            colleagues.forEach(CompletableFuture::join);
        }
    }
}
