package org.lastrada.intranet.search.find;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lastrada.intranet.search.text.Slips;
import org.lastrada.intranet.search.text.Words;

/** Made-up texts whose words are as frequent as in any language: the second half as often as the first, the third a third as often, and so on. */
final class ManyTexts {

    private static final int VOCABULARY = 50_000;
    /** The most frequent words of a language tell nothing and are left out of every index. */
    private static final int LEFT_OUT = 30;
    private static final String[] SYLLABLES = "ba be bi bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi za ze".split(" ");

    private final String[] words = new String[VOCABULARY];
    private final double[] upTo = new double[VOCABULARY];
    private final int[][] texts;

    ManyTexts(int many) {
        var chance = new Random(5);
        var all = 0.0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            words[rank] = spelt(rank);
            upTo[rank] = all += 1.0 / (rank + LEFT_OUT);
        }
        texts = new int[many][];
        for (int text = 0; text < many; text++) {
            texts[text] = IntStream.range(0, 20 + (int) Math.abs(chance.nextGaussian() * 80)).map(any -> rank(chance)).toArray();
        }
    }

    private static String spelt(int rank) {
        var word = new StringBuilder();
        for (int rest = rank * 7 + 4000; rest > 0; rest /= SYLLABLES.length) word.append(SYLLABLES[rest % SYLLABLES.length]);
        return word.append("nk").toString();
    }

    private int rank(Random chance) {
        var at = Arrays.binarySearch(upTo, chance.nextDouble() * upTo[VOCABULARY - 1]);
        return Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at);
    }

    String word(Random chance) {
        return words[rank(chance)];
    }

    List<String> wordsOfOneText(Random chance, int many) {
        var text = texts[chance.nextInt(texts.length)];
        return IntStream.range(0, Math.max(1, many)).mapToObj(any -> words[text[chance.nextInt(text.length)]]).toList();
    }

    /** As the index keeps them; in bulk, since it is reading that is measured. */
    void writeTo(Connection connection, Path folder) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            writeCells(new Table(statement, folder, "search_cell (id, fingerprint, kind, country, organisation_id, themes, year, audience)"));
            writeDocuments(new Table(statement, folder, "search_document (id, kind, subject, title, under_title, body, day, cell_id)"));
            writePostings(statement, folder);
            statement.execute("update search_word w join (select word_id, count(*) had from search_posting group by word_id) p on p.word_id = w.id set w.documents = p.had");
        }
    }

    private static int cell(int text) {
        return 1 + text * 31 % 60 * 10 + text % 10 + 600 * (text % 7 % 5);
    }

    private static void writeCells(Table table) throws SQLException, IOException {
        for (int cell = 1; cell <= 3000; cell++) {
            var organisation = (cell - 1) / 10 % 60;
            var audience = cell % 10 == 3 ? "own:news:view@" + organisation : cell % 10 == 7 ? "board:view" : "news:view";
            table.add(cell, cell, "kind" + cell % 10, "" + (char) ('A' + organisation % 26) + (char) ('A' + organisation / 26), organisation, 1 + cell % 6 + " " + (7 + cell % 5),
                    2015 + cell % 11, audience);
        }
        table.load();
    }

    private void writeDocuments(Table table) throws SQLException, IOException {
        for (int text = 0; text < texts.length; text++) {
            var all = String.join(" ", Arrays.stream(texts[text]).mapToObj(rank -> words[rank]).toList());
            table.add(text + 1, "kind" + cell(text) % 10, text + 1, all.substring(0, all.indexOf(' ', 20)), "somewhere", all, 5000 + text % 4000, cell(text));
        }
        table.load();
    }

    private void writePostings(Statement statement, Path folder) throws SQLException, IOException {
        var vocabulary = new Table(statement, folder, "search_word (id, term, documents)");
        var slips = new Table(statement, folder, "search_slip (remains, word_id)");
        var postings = new Table(statement, folder, "search_posting (word_id, document_id, cell_id, day, weight)");
        var number = 0;
        for (var term : byTerm().entrySet()) {
            var kept = Words.of(term.getKey(), 1).get(0).terms().iterator().next();
            vocabulary.add(++number, kept, 0);
            for (var remains : Slips.of(kept)) slips.add(remains, number);
            for (var posting : term.getValue()) postings.add(number, posting[0], cell(posting[0] - 1), 5000 + (posting[0] - 1) % 4000, posting[1]);
        }
        vocabulary.load();
        slips.load();
        postings.load();
    }

    private Map<String, List<int[]>> byTerm() {
        var byTerm = new TreeMap<String, List<int[]>>();
        for (int text = 0; text < texts.length; text++) {
            var weights = new HashMap<Integer, Integer>();
            for (int at = 0; at < texts[text].length; at++) weights.merge(texts[text][at], at < 4 ? 9 : 1, Math::max);
            for (var weight : weights.entrySet()) byTerm.computeIfAbsent(words[weight.getKey()], any -> new ArrayList<>()).add(new int[] {text + 1, weight.getValue()});
        }
        return byTerm;
    }

    /** A file of rows that the database reads by itself. */
    private static final class Table {

        private final Statement statement;
        private final String columns;
        private final Path file;
        private final Writer rows;

        Table(Statement statement, Path folder, String columns) throws IOException {
            this.statement = statement;
            this.columns = columns;
            this.file = folder.resolve(columns.substring(0, columns.indexOf(' ')) + ".tsv");
            this.rows = Files.newBufferedWriter(file);
        }

        void add(Object... values) throws IOException {
            rows.write(Arrays.stream(values).map(String::valueOf).collect(Collectors.joining("\t", "", "\n")));
        }

        void load() throws SQLException, IOException {
            rows.close();
            statement.execute("load data infile '" + file + "' ignore into table " + columns.replaceFirst(" ", " character set utf8mb4 "));
        }
    }
}
