package org.lastrada.intranet.search.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.run.Intranet;
import org.lastrada.intranet.search.Entry;
import org.lastrada.intranet.search.Indexed;
import org.lastrada.intranet.search.find.Question.Order;
import org.lastrada.intranet.search.index.Cells;
import org.lastrada.intranet.search.index.Plugs;

/**
 * How long an answer takes over a hundred thousand texts, against the embedded database as it is configured. No bound is tested: it writes
 * {@code ear/target/search-figures/figures.txt} and is started by its name, {@code mvn verify -Dskip.inside -Dit.test=SearchFigures}. What it
 * measures is everything between the boundary and the page: words looked up, postings read, rights, counts of five facets, the page's texts and their snippets.
 */
class SearchFigures {

    private static final int QUESTIONS = 1_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final List<String> figures = new ArrayList<>();
    private final Finding finding = new Finding();
    private final Random chance = new Random(11);

    @Test
    void ofAHundredThousandTexts() throws IOException, SQLException {
        var folder = Files.createDirectories(Path.of(System.getProperty("target"), "search-figures"));
        try (var intranet = Intranet.start(new Intranet.Wish(folder, Path.of(System.getProperty("database.programs")), null, 0, freePort(), Map.of())); var connection = intranet.database().connect("root")) {
            measure(connection, folder);
        }
        Files.write(folder.resolve("figures.txt"), figures);
    }

    void measure(Connection connection, Path folder) throws SQLException, IOException {
        connection.setCatalog("intranet");
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        finding.cells = new Cells();
        finding.plugs = new AnyKind();
        var texts = new ManyTexts(100_000);
        if (!isThere(connection)) {
            for (var sql : migration().split(";\\s*\n")) if (!sql.isBlank()) connection.createStatement().execute(sql);
            texts.writeTo(connection, folder);
        }
        for (int warm = 0; warm < 200; warm++) finding.find(connection, question(texts), reader(warm));
        var times = new ArrayList<Double>();
        var hits = new ArrayList<Long>();
        for (int asked = 0; asked < QUESTIONS; asked++) {
            var question = question(texts);
            var reader = reader(asked);
            var began = System.nanoTime();
            var found = finding.find(connection, question, reader);
            times.add((System.nanoTime() - began) / 1e6);
            hits.add(found.page().total());
        }
        tell("answers", times, hits);
        suggest(connection, texts);
    }

    private void suggest(Connection connection, ManyTexts texts) throws SQLException {
        var times = new ArrayList<Double>();
        var hits = new ArrayList<Long>();
        for (int asked = 0; asked < QUESTIONS; asked++) {
            var word = texts.word(chance);
            var typed = word.substring(0, Math.min(word.length(), 2 + chance.nextInt(5)));
            var began = System.nanoTime();
            var found = finding.suggest(connection, typed, reader(asked));
            times.add((System.nanoTime() - began) / 1e6);
            hits.add((long) found.size());
        }
        tell("suggestions", times, hits);
    }

    /** One to three words that stand in one text, as people ask; every seventh mistyped, every fourth narrowed, some of the second page. */
    private Question question(ManyTexts texts) {
        var words = texts.wordsOfOneText(chance, 1 + (int) (chance.nextDouble() * chance.nextDouble() * 3 + 0.35));
        var text = String.join(" ", words);
        if (chance.nextInt(7) == 0 && text.length() > 6) text = text.substring(0, 3) + text.charAt(4) + text.charAt(3) + text.substring(5);
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        if (chance.nextInt(4) == 0) chosen.put(Facet.KIND, Set.of("kind" + chance.nextInt(10)));
        return new Question(text, chosen, chance.nextInt(5) == 0 ? Order.NEWEST : Order.RELEVANCE, chance.nextInt(8) == 0 ? 2 : 1);
    }

    private static Reader reader(int number) {
        return new Reader(number % 3 == 0 ? Set.of("news:view", "board:view") : Set.of("news:view", "own:news:view@" + number % 60), TODAY);
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from information_schema.tables where table_schema = database() and table_name = 'search_posting'")) {
            return rows.next() && rows.getInt(1) == 1;
        }
    }

    private static String migration() throws IOException {
        try (var file = SearchFigures.class.getResourceAsStream("/db/migration/V034__search.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void tell(String what, List<Double> times, List<Long> hits) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var many = hits.stream().mapToLong(Long::longValue).sorted().toArray();
        assertThat(many[many.length / 2]).as("what is asked stands in the texts").isPositive();
        figures.add("%s: %d, median %.1f ms, 95th percentile %.1f ms, 99th %.1f ms, longest %.1f ms; found: median %d, 95th percentile %d, most %d; load %.1f on %d cores".formatted(
                what, sorted.length, at(sorted, .5), at(sorted, .95), at(sorted, .99), sorted[sorted.length - 1], many[many.length / 2], many[(int) (many.length * .95)],
                many[many.length - 1], ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.getRuntime().availableProcessors()));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    /** Texts of this measurement have kinds that no feature has. */
    private static final class AnyKind extends Plugs {

        @Override
        public List<Indexed> list() {
            return IntStream.range(0, 10).<Indexed>mapToObj(number -> new Kind("kind" + number)).toList();
        }
    }

    private record Kind(String kind) implements Indexed {

        @Override
        public String label() {
            return kind;
        }

        @Override
        public String icon() {
            return "news";
        }

        @Override
        public String address(long subject) {
            return "/" + kind + "?id=" + subject;
        }

        @Override
        public List<Long> subjects(long after, int atMost) {
            return List.of();
        }

        @Override
        public List<Entry> entries(Collection<Long> subjects) {
            return List.of();
        }

        @Override
        public Set<Long> touchedBy(Object entity) {
            return Set.of();
        }
    }
}
