package org.lastrada.intranet.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lastrada.intranet.progress.LongWork;
import org.lastrada.intranet.progress.Piece;
import org.lastrada.intranet.rights.Permission;
import org.lastrada.intranet.shared.Texts;

/** The whole register as one file. */
@ApplicationScoped
class WholeRegisterWork implements LongWork {

    private static final int AT_ONCE = 100;

    @Inject Register register;
    @Inject RegisterSheet sheet;

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
        return new Piece(rows.size(), rows.size() < AT_ONCE ? null : String.valueOf(rows.get(rows.size() - 1).id()), sheet.texts(rows));
    }

    @Override
    public List<String> header(Texts texts) {
        return RegisterSheet.header(texts);
    }

    @Override
    public String fileName() {
        return "whole-register";
    }
}
