package org.lastrada.intranet.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the answers at all addresses of {@code pages.csv} have in common, each asked by somebody who may. */
class EveryAnswerE2E {

    private static final List<String> ROLES = List.of("secretariat", "platform-administrator", "auditor");
    private static final String KIND = "(?i)(text/[a-z]+; ?charset=utf-8|application/[\\w.+-]+(; ?charset=utf-8)?|image/(png|jpeg|svg\\+xml))";
    /** A picture is kept under an address that changes with it; a calendar is asked for again, by its tag. */
    private static final Set<String> KEPT_BY_ITS_READER = Set.of("/logo", "/pictures", "/feed/calendar.ics");

    private static final Map<String, Answer> ANSWERS = new TreeMap<>();

    @BeforeAll
    static void ask() {
        Pages.all().forEach((page, who) -> {
            if (page.equals("/sign-out")) return;
            var reader = ROLES.stream().filter(role -> Pages.mayOpen(who, Set.of(role))).findFirst().orElseThrow();
            ANSWERS.put(page, Shipped.as(reader).get(Pages.address(page)));
        });
    }

    @Test
    void itsKindIsToldNoOtherSiteReadsItAndNobodyKeepsIt() {
        assertSoftly(softly -> ANSWERS.forEach((page, answer) -> {
            if (answer.content().length > 0) softly.assertThat(answer.header("content-type")).as(page).hasValueSatisfying(kind -> softly.assertThat(kind).as(page).matches(KIND));
            softly.assertThat(answer.headers().keySet()).as(page).doesNotContain("access-control-allow-origin").contains("x-content-type-options");
            if (!KEPT_BY_ITS_READER.contains(page)) softly.assertThat(answer.header("cache-control")).as(page).contains("no-store");
        }));
    }

    @Test
    void onEveryPageOneCanSignOut() {
        assertSoftly(softly -> ANSWERS.forEach((page, answer) -> {
            if (answer.status() != 200 || !Pages.isView(page) || "open".equals(Pages.all().get(page))) return;
            softly.assertThat(Jsoup.parse(answer.body()).select("header form[method=post][action=/sign-out] button")).as(page).hasSizeGreaterThanOrEqualTo(2);
        }));
    }

    /** The component library writes the language into a script. */
    @Test
    @Tag("X6")
    void whateverLanguageIsAskedForThePageIsInOneOfOurs() {
        for (var language : List.of("fr", "en-GB", "zz", "fr\"><script>alert(1)</script>", "en';alert(1);//", "../../etc/passwd", "#{7*7}", "x".repeat(2000))) {
            var answer = Shipped.guest().send("GET", "/sign-in?locale=" + URLEncoder.encode(language, UTF_8), Map.of("Accept-Language", language), null);
            assertThat(answer.status()).as(language).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("html").attr("lang")).as(language).isIn("en", "fr");
            assertThat(answer.body()).as(language).doesNotContain("alert(1)");
        }
    }
}
