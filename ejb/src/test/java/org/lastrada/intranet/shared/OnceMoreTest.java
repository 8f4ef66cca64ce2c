package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F10")
class OnceMoreTest {

    private static final Exception DEADLOCK = failure(1213);

    private final Deque<Object> answers = new ArrayDeque<>();
    private boolean within;

    @Test
    void whatOthersStoodInTheWayOfRunsAgain() throws Exception {
        assertThat(run(DEADLOCK, failure(1205), "done")).isEqualTo("done");
        assertThat(run(failure(1020), "done")).isEqualTo("done");
    }

    @Test
    void afterThreeTimesItIsSaid() {
        assertThatThrownBy(() -> run(DEADLOCK, DEADLOCK, DEADLOCK, "never")).isSameAs(DEADLOCK);
        assertThat(answers).containsExactly("never");
    }

    @Test
    void whatFailsForAnotherReasonIsNotTriedAgain() {
        var refusal = new NotFound();
        assertThatThrownBy(() -> run(refusal, "never")).isSameAs(refusal);
        var twice = failure(1062);
        assertThatThrownBy(() -> run(twice, "never")).isSameAs(twice);
    }

    @Test
    void withinAnothersTransactionThatOneBeginsAnew() {
        within = true;
        assertThatThrownBy(() -> run(DEADLOCK, "never")).isSameAs(DEADLOCK);
    }

    private static Exception failure(int code) {
        return new IllegalStateException("rolled back", new SQLException("said by the database", "40001", code));
    }

    private Object run(Object... inTurn) throws Exception {
        answers.clear();
        answers.addAll(List.of(inTurn));
        return new OnceMore() {
            @Override
            boolean isWithinTransaction() {
                return within;
            }
        }.run(call());
    }

    private InvocationContext call() {
        return (InvocationContext) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("getMethod")) return Object.class.getMethod("toString");
            var answer = answers.remove();
            if (answer instanceof Exception failure) throw failure;
            return answer;
        });
    }
}
