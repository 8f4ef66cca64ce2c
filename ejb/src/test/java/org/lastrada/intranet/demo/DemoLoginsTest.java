package org.lastrada.intranet.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.demo.DemoLogins.DemoLogin;
import org.lastrada.intranet.demo.DemoPerson.AccountState;

class DemoLoginsTest {

    private final DemoPlatform platform = DemoPlatform.of(LocalDate.of(2026, 6, 24), Size.PLATFORM);

    @Test
    void thereIsOneLoginForEachKindOfUser() {
        assertThat(DemoLogins.all()).extracting(DemoLogin::kind).containsExactlyInAnyOrder("PLATFORM_ADMINISTRATOR", "SECRETARIAT",
                "FUNDRAISER", "BOARD", "HEAD", "MEMBER_STAFF", "ASSOCIATE_HEAD", "ASSOCIATE_STAFF", "AUDITOR");
    }

    @Test
    void whoeverHasALoginWorksInThePlatform() {
        assertThat(DemoLogins.all()).allSatisfy(login -> {
            var person = person(login.kind());
            assertThat(person.account()).isEqualTo(AccountState.ACTIVE);
            assertThat(person.organisationKey()).isEqualTo(login.organisationKey());
        });
    }

    @Test
    void theHeadsHeadAMemberAndAnAssociateThatCountAsCurrent() {
        assertThat(organisation("HEAD").classCode()).isEqualTo("MEMBER");
        assertThat(organisation("ASSOCIATE_HEAD").classCode()).isEqualTo("ASSOCIATE");
        assertThat(person("HEAD").holds("HEAD")).isTrue();
        assertThat(person("ASSOCIATE_HEAD").holds("HEAD")).isTrue();
        assertThat(organisation("HEAD").membership().expected()).isEqualTo(DemoStatus.CURRENT);
        assertThat(organisation("ASSOCIATE_HEAD").membership().expected()).isEqualTo(DemoStatus.CURRENT);
    }

    @Test
    void staffOfAMemberAndOfAnAssociateHoldNoFunction() {
        assertThat(organisation("MEMBER_STAFF").classCode()).isEqualTo("MEMBER");
        assertThat(organisation("ASSOCIATE_STAFF").classCode()).isEqualTo("ASSOCIATE");
        assertThat(person("MEMBER_STAFF").functions()).isEmpty();
        assertThat(person("ASSOCIATE_STAFF").functions()).isEmpty();
    }

    @Test
    void aLoginIsFoundByItsKind() {
        assertThat(DemoLogins.of("AUDITOR").email()).isEqualTo("pieter.smit@platform.example");
        assertThatThrownBy(() -> DemoLogins.of("GUEST")).isInstanceOf(IllegalArgumentException.class);
    }

    private DemoPerson person(String kind) {
        var email = DemoLogins.of(kind).email();
        return platform.people().stream().filter(p -> p.email().equals(email)).findFirst().orElseThrow();
    }

    private DemoOrganisation organisation(String kind) {
        return platform.organisation(DemoLogins.of(kind).organisationKey());
    }
}
