package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lastrada.intranet.membership.Register.ClassOption;
import org.lastrada.intranet.progress.LongWork;
import org.lastrada.intranet.progress.Piece;
import org.lastrada.intranet.rights.Caller;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Texts;

/** The whole register as one file. */
@ApplicationScoped
class WholeRegisterWork implements LongWork {

    private static final int AT_ONCE = 100;
    private static final List<String> COLUMNS = List.of("name", "legal-name", "country", "city", "class", "status", "joined");

    @Inject Register register;
    @Inject Caller caller;

    @Override
    public String words() {
        return "membership.work.register";
    }

    @Override
    public Permission permission() {
        return Permission.ORGANISATION_EXPORT;
    }

    @Override
    public long total(String about) {
        return register.count();
    }

    @Override
    public Piece next(String about, String after) {
        var rows = register.after(after == null ? 0 : Long.parseLong(after), AT_ONCE);
        var texts = caller.texts();
        var classes = register.classes(texts.locale()).stream().collect(Collectors.toMap(ClassOption::code, ClassOption::label));
        return new Piece(rows.size(), rows.size() < AT_ONCE ? null : String.valueOf(rows.get(rows.size() - 1).id()), rows.stream().map(row -> cells(row, classes, texts)).toList());
    }

    private static List<String> cells(OrganisationRow row, Map<String, String> classes, Texts texts) {
        return Arrays.asList(row.shortName(), row.legalName(), new Locale.Builder().setRegion(row.country()).build().getDisplayCountry(texts.locale()), row.city(),
                classes.getOrDefault(row.classCode(), row.classCode()), texts.get("membership.status." + row.status()), Objects.toString(row.joined(), null));
    }

    @Override
    public List<String> header(Texts texts) {
        return COLUMNS.stream().map(column -> texts.get("membership." + column)).toList();
    }

    @Override
    public String fileName() {
        return "whole-register";
    }
}
