package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lastrada.intranet.shared.NotFound;

class QueryTest {

    @Test
    void whatCannotBeUnderstoodIsAsIfItWereNotThere() {
        var query = asked("page=next&on=2026-02-31&day=someday&text=%20%20");

        assertThat(query.number("page")).isNull();
        assertThat(query.day("on")).isEmpty();
        assertThat(query.choice("day", DayOfWeek.class)).isEmpty();
        assertThat(query.text("text")).isNull();
        assertThat(query.texts("nothing")).isEmpty();
    }

    @Test
    void whatIsThereIsRead() {
        var query = asked("page=3&on=2026-02-28&day=monday&text=%20legal+aid%20&term=7&term=9&term=x");

        assertThat(query.number("page")).isEqualTo(3);
        assertThat(query.day("on")).contains(LocalDate.of(2026, 2, 28));
        assertThat(query.choice("day", DayOfWeek.class)).contains(DayOfWeek.MONDAY);
        assertThat(query.text("text")).isEqualTo("legal aid");
        assertThat(query.ids("term")).containsExactlyInAnyOrder(7L, 9L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=", "id=-1", "id=1e3", "id=9999999999999999999", "id=%D9%A1", "id=1%20or%201=1", "other=1"})
    void whatIsNoNumberOfAnythingLeadsNowhere(String address) {
        assertThatThrownBy(() -> asked(address).id()).isInstanceOf(NotFound.class);
    }

    @Test
    void aTextIsNoLongerThanAnybodyWouldSearchFor() {
        assertThat(asked("text=" + "x".repeat(5000)).text("text")).hasSize(200);
    }

    @Test
    void anotherFilterBeginsAtTheFirstPage() {
        assertThat(asked("text=a&page=4").with("country", "BA")).isEqualTo("?text=a&country=BA");
        assertThat(asked("text=a&page=4").with("page", 5)).isEqualTo("?text=a&page=5");
        assertThat(asked("country=BA&country=HR&page=4").without("country", "BA")).isEqualTo("?country=HR");
    }

    @Test
    void aColumnIsSortedUpThenDownThenUp() {
        assertThat(asked("page=2").sorted("name")).isEqualTo("?sort=name");
        assertThat(asked("sort=name").sorted("name")).isEqualTo("?sort=name&desc=1");
        assertThat(asked("sort=name&desc=1").sorted("name")).isEqualTo("?sort=name");
        assertThat(asked("sort=name&desc=1").order("name", false)).isEqualTo("descending");
        assertThat(asked("text=a").order("name", true)).isEqualTo("ascending");
        assertThat(asked("sort=city").order("name", true)).isEqualTo("none");
    }

    @Test
    void whatIsWrittenBackIntoAnAddressIsWrittenSafely() {
        assertThat(asked("text=%22%3E%3Cscript%3E%26x").same()).isEqualTo("?text=%22%3E%3Cscript%3E%26x");
        assertThat(asked("ja-va:script=1&text=a").same()).isEqualTo("?text=a");
    }

    private static Query asked(String address) {
        var query = new Query();
        query.request = Address.with(address);
        return query;
    }
}
