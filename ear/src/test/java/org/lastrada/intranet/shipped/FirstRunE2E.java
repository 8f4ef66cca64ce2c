package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An empty intranet, from the line in its log to its first administrator, who found their way in. */
class FirstRunE2E {

    private final EmptyPlatform platform = EmptyPlatform.one();

    @Test
    void thePlatformIsCalledWhatItsFirstAdministratorAnswered() {
        try (var page = platform.newPage()) {
            page.navigate("/");
            assertThat(page.locator(".brand").first()).containsText("PoN");
            assertThat(page.locator("h1")).containsText("Anna Lindqvist");
        }
    }

    @Test
    void theLinkThatSetItUpOpensNothingAfterwards() {
        try (var page = platform.newPage()) {
            var answer = page.navigate(platform.firstLink());
            assertThat(answer.status()).isEqualTo(404);
            assertThat(page.locator("[id='setup']")).hasCount(0);
        }
    }

    @Test
    void nobodyElseIsThere() {
        assertThat(platform.number("select count(*) from account")).isOne();
    }
}
