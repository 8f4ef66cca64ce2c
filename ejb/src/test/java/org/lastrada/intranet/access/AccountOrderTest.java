package org.lastrada.intranet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountOrderTest {

    @ParameterizedTest
    @EnumSource(AccountOrder.class)
    void everyOrderEndsWithTheIdSoThatNoAccountIsOnTwoPages(AccountOrder order) {
        assertThat(order.by(false)).endsWith("a.id");
        assertThat(order.by(true)).endsWith("a.id").contains(" desc,");
    }

    @Test
    void peopleAreSortedByFamilyNameFirst() {
        assertThat(AccountOrder.PERSON.by(true)).isEqualTo(" order by p.familyName desc, p.givenName, a.login, a.id");
    }
}
