package org.lastrada.intranet.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What people of a post have on their card. */
final class JobTitles {

    private final Map<String, List<String>> titles = DemoFile.rows("job-titles.csv", ',').stream()
            .collect(groupingBy(row -> row.get("when"), mapping(row -> row.get("title"), toList())));

    String draw(String kind, Random random) {
        return switch (kind) {
            case "HEAD", Post.FORMER_HEAD -> Seed.pick(titles.get("head"), random);
            case "DEPUTY" -> Seed.pick(titles.get("deputy"), random);
            default -> Seed.pick(titles.getOrDefault(kind, titles.get(Post.STAFF)), random);
        };
    }
}
