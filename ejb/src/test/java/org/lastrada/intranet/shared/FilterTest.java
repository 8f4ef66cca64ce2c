package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {

    @Test
    void whoChoseNothingSeesEverything() {
        assertThat(new Filter().and("a.state = :state", "state", null).and("a.city = :city", "city", " ").andContains("a.name like :text", "text", "").where()).isEmpty();
    }

    @Test
    void everyChoiceNarrowsTheList() {
        assertThat(new Filter().and("c.listed = true").and("a.state = :state", "state", "OPEN").where()).isEqualTo(" where c.listed = true and a.state = :state");
    }

    @Test
    void whatIsTypedIsSearchedForLetterByLetter() {
        var filter = new Filter().andContains("a.name like :text", "text", " 100%_\\ ");

        assertThat(filter).extracting("parameters").isEqualTo(Map.of("text", "%100\\%\\_\\\\%"));
    }
}
