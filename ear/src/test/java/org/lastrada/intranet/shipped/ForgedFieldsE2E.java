package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every button of every form, pressed twice and with a field for each column of the database that the page does not offer. What is not offered is not written. */
@ResourceLock(Faulty.WHAT_BREAKS)
@ExtendWith(Restored.class)
class ForgedFieldsE2E {

    private static final String WORD = "forged-4711";
    private static final String NUMBER = "471147";
    private static final int AT_ONCE = 150;
    private static final Pattern SIGNS_OUT = Pattern.compile("/sign-out");
    /** A draft keeps what was typed, whatever it was, for whoever typed it. */
    private static final String COLUMNS = """
            from information_schema.columns where table_schema = 'intranet' and table_name not regexp '^(jobs_|flyway|draft$|user_session|aside)'""";
    private static final Ask ASK = Faulty.one().ask();
    private final Forms forms = Forms.all();

    @Test
    @Tag("Z5")
    @Tag("F21")
    void nothingOfIt() {
        var wrong = new ArrayList<String>();
        var names = names();
        var pressed = 0;
        for (var press : forms.presses()) {
            if (SIGNS_OUT.matcher(press.form()).matches()) continue;
            var form = forms.now(press);
            if (form.isEmpty()) continue;
            pressed++;
            var fields = form.get().sent(press.button());
            forged(form.get(), names, pressed).forEach(fields::putIfAbsent);
            for (var time : List.of("once", "again")) check(press + " " + time, forms.as(press.role()).post(form.get().action(), fields), wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(written()).isEmpty();
        assertThat(pressed).isGreaterThan(forms.presses().size() * 2 / 3);
    }

    private static void check(String what, Answer answer, List<String> wrong) {
        if (answer.status() >= 500 || answer.telltale().isPresent()) wrong.add(what + " got " + answer.status() + " " + answer.telltale());
    }

    /** Column, spelled as the fields of forms are, to what is tried there. */
    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var column : ASK.text("select group_concat(distinct concat(column_name, '=', data_type in ('bigint', 'int', 'tinyint')) order by column_name) " + COLUMNS).split(",")) {
            names.put(column.replaceAll("=.*", "").toLowerCase(Locale.ROOT), column.endsWith("1") ? NUMBER : WORD);
        }
        return names;
    }

    /** Some of them at a time, since a request with too many fields is refused as a whole; what the form holds already is left alone. */
    private static Map<String, String> forged(Form form, Map<String, String> names, int turn) {
        var all = List.copyOf(names.entrySet());
        var forged = new LinkedHashMap<String, String>();
        for (int at = 0; at < Math.min(AT_ONCE, all.size()); at++) {
            var one = all.get((turn * AT_ONCE + at) % all.size());
            forged.put(form.id() + ":" + one.getKey().replace('_', '-'), one.getValue());
            forged.put(one.getKey(), one.getValue());
        }
        return forged;
    }

    private static List<String> written() {
        var found = new ArrayList<String>();
        for (var column : ASK.text("select group_concat(concat(table_name, '.', column_name, '=', data_type)) " + COLUMNS).split(",")) {
            var where = column.substring(column.indexOf('.') + 1, column.indexOf('='));
            var isText = column.matches(".*=(varchar|text|mediumtext|longtext|char)");
            if (!isText && !column.matches(".*=(bigint|int)")) continue;
            if (ASK.number("select count(*) from intranet." + column.substring(0, column.indexOf('.')) + " where `" + where + "` " + (isText ? "like '%" + WORD + "%'" : "= " + NUMBER)) > 0) found.add(column);
        }
        return found;
    }
}
