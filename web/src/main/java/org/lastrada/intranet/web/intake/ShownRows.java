package org.lastrada.intranet.web.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lastrada.intranet.intake.ImportPreview;
import org.lastrada.intranet.intake.PreviewRow;
import org.lastrada.intranet.shared.Page;

/**
 * The rows that stand on the page, by their lines, and what was typed into their cells. Kept by line because an answer given in another
 * window may move rows from one verdict to another while this page is open.
 */
public class ShownRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Integer> lines = new ArrayList<>();
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private int number;
    private int total;
    private transient Page<PreviewRow> page;

    void choose(List<PreviewRow> rows, Integer asked) {
        total = rows.size();
        number = Math.min(Page.number(asked), Math.max(1, (total + Page.SIZE - 1) / Page.SIZE));
        rows.stream().skip((number - 1L) * Page.SIZE).limit(Page.SIZE).forEach(row -> {
            lines.add(row.line());
            row.inputs().forEach(input -> before.put(input.name(), input.text()));
        });
        typed.putAll(before);
    }

    void forget() {
        page = null;
    }

    ShownRows of(ImportPreview preview) {
        if (page == null) page = new Page<>(preview.rows().stream().filter(row -> lines.contains(row.line())).toList(), number, Page.SIZE, total);
        return this;
    }

    /** Only the cells that somebody typed into, by line and key of the field. */
    Map<Integer, Map<String, String>> corrections() {
        var corrections = new HashMap<Integer, Map<String, String>>();
        typed.forEach((name, cell) -> {
            var text = Objects.requireNonNullElse(cell, "");
            var colon = name.indexOf(':');
            if (before.containsKey(name) && !before.get(name).equals(text))
                corrections.computeIfAbsent(Integer.valueOf(name.substring(0, colon)), line -> new HashMap<>()).put(name.substring(colon + 1), text);
        });
        return corrections;
    }

    public Page<PreviewRow> getPage() {
        return page;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
