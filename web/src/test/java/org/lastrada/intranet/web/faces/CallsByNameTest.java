package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallsByNameTest {

    private final Context context = new Context();

    public record Row(String name) {

        public String with(Long number) {
            return name + number;
        }

        public String either(String one) {
            return one;
        }

        public String either(Long other) {
            return name + other;
        }

        public String all(Object... words) {
            return name + words.length;
        }

        public String refuse() {
            throw new IllegalStateException("no");
        }
    }

    @Test
    void whatARowCallsItsOwnIsAsked() {
        assertThat(call(new Row("Kompas"), "name")).isEqualTo("Kompas");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void anArgumentIsMadeWhatTheMethodTakes() {
        assertThat(call(new Row("Kompas"), "with", "7")).isEqualTo("Kompas7");
    }

    @Test
    void aClassThatIsItsLibrarysOwnAffairIsCalledAsWhatEverybodyKnows() {
        assertThat(call(List.of("a", "b"), "size")).isEqualTo(2);
    }

    @Test
    void whatIsNotPlainIsLeftToTheResolverThatComesAfter() {
        for (var name : List.of("either", "all", "nothing")) {
            assertThat(call(new Row("Kompas"), name, "x")).as(name).isNull();
            assertThat(context.isPropertyResolved()).as(name).isFalse();
        }
    }

    @Test
    void aRefusalArrivesAsTheCauseAsItAlwaysDid() {
        assertThatThrownBy(() -> call(new Row("Kompas"), "refuse")).isInstanceOf(ELException.class).hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object call(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return new CallsByName().invoke(context, base, name, null, arguments);
    }

    /** Turns texts into numbers; nothing else is asked of it. */
    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return new OneWay() {
                @Override
                public <T> T convertToType(ELContext context, Object value, Class<T> type) {
                    context.setPropertyResolved(true);
                    return type.cast(type == Long.class ? Long.valueOf(value.toString()) : value);
                }
            };
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
