package org.lastrada.intranet.shipped;

import java.util.stream.IntStream;

/** The database's own log of what the application asks it. It counts for everybody, so nobody else may be at work meanwhile. */
record QueryLog(Ask ask) implements AutoCloseable {

    private static final int TRIES = 3;
    /** The clock's own tables and what the connection pool asks are nobody's page. */
    private static final String COUNTED = """
            select count(*) from mysql.general_log where command_type in ('Query', 'Execute') and user_host like 'intranet[%'
            and argument regexp '^(select|insert|update|delete)' and argument not regexp 'jobs_|select 1$'""";

    static QueryLog of(Ask ask) {
        ask.tell("set global log_output = 'TABLE'", "set global general_log = 1");
        return new QueryLog(ask);
    }

    /** Of several, since a job may run beside one of them and fill what the server remembers. */
    long least(Runnable work) {
        return IntStream.range(0, TRIES).mapToLong(time -> queries(work)).min().orElseThrow();
    }

    private long queries(Runnable work) {
        ask.tell("truncate mysql.general_log");
        work.run();
        return ask.number(COUNTED);
    }

    @Override
    public void close() {
        ask.tell("set global general_log = 0", "truncate mysql.general_log");
    }
}
