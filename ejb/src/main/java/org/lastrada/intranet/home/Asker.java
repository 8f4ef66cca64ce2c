package org.lastrada.intranet.home;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.lastrada.intranet.rights.Holder;

/** The row {@code who} that every source's select may use: its only way to learn who asks. */
record Asker(Long account, Long person, Long organisation, LocalDate today) {

    private static final String WHO = """
            with who as (select cast(? as signed) account, cast(? as signed) person, cast(? as signed) organisation, cast(? as date) today)
            """;

    static Asker of(Holder holder, LocalDate today) {
        return new Asker(holder.accountId(), holder.personId(), holder.organisationId(), today);
    }

    /** @param numbers the question's own, in its order */
    PreparedStatement ask(Connection connection, String question, long... numbers) throws SQLException {
        var statement = connection.prepareStatement(WHO + question);
        statement.setObject(1, account);
        statement.setObject(2, person);
        statement.setObject(3, organisation);
        statement.setDate(4, Date.valueOf(today));
        for (int at = 0; at < numbers.length; at++) statement.setLong(5 + at, numbers[at]);
        return statement;
    }
}
