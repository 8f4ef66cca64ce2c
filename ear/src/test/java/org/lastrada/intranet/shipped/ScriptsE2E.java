package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A name may be a script; no page runs it. Every text that people write is one, and every address of {@code pages.csv} is asked by those who see the most. */
@ResourceLock(Faulty.WHAT_BREAKS)
@ExtendWith(Restored.class)
class ScriptsE2E {

    private static final String TRICK = "concat(id, '\"\\'></title></textarea><script>window.ran=1</script><img src=x onerror=window.ran=1>{{ran}}#{1+1}')";
    private static final String WRITTEN = "&lt;script&gt;window.ran=1&lt;/script&gt;";

    /** As the index has it, which other tests of this intranet may have built anew. */
    private static final String WORD_OF_A_TITLE = """
            select w.term from intranet.search_word w join intranet.search_posting p on p.word_id = w.id join intranet.search_document d on d.id = p.document_id
            where d.kind = 'organisation' and p.weight >= 8 and w.term regexp '^[a-z]{4,12}$' order by w.id limit 1""";

    @BeforeAll
    static void everyTextBecomesAScript() {
        TextColumns.fill(TRICK);
        Faulty.one().ask().tell("update intranet.person set listed = 1, shows_phone = 1", "update intranet.notice set facts = json_array(%1$s, %1$s, %1$s)".formatted(TRICK));
    }

    @Test
    @Tag("X1")
    void noPageHoldsWhatSomebodyWroteAsMarkup() {
        var wrong = new ArrayList<String>();
        var told = 0;
        for (var role : List.of("secretariat", "platform-administrator", "auditor", "head-of-member")) {
            var person = Faulty.one().signedIn(role);
            for (var page : Pages.all().keySet()) {
                if (page.equals("/sign-out")) continue;
                var answer = person.get(Pages.address(page));
                if (answer.status() != 200 || !answer.header("content-type").orElse("").startsWith("text/html")) continue;
                if (answer.body().contains(WRITTEN)) told++;
                var markup = Jsoup.parse(answer.body()).select("[onerror], img[src=x], script:containsData(window.ran)");
                if (!markup.isEmpty() || answer.body().contains("<script>window.ran")) wrong.add(role + " at " + page);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told).as("pages that show such a name").isGreaterThan(40);
    }

    @Test
    @Tag("X2")
    @Tag("X8")
    void noScriptOfOursPutsItIntoThePageEither() {
        var said = new CopyOnWriteArrayList<String>();
        var word = Faulty.one().ask().text(WORD_OF_A_TITLE);
        var address = Faulty.one().intranet().address();
        try (var context = Browser.open(Browser.Window.ALL.get(0), address)) {
            Faulty.one().signedIn("secretariat").cookies().forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(address))));
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) said.add(message.text());
            });
            page.onDialog(dialog -> said.add(dialog.message()));
            for (var path : List.of("/", "/organisations/", "/organisations/map", "/people/", "/notices/", "/calendar/?view=list", "/search?q=" + word)) {
                page.navigate(path);
                var suggested = page.waitForResponse(answer -> answer.url().contains("/suggestions?q=" + word), () -> page.locator("#shell-search").pressSequentially(word));
                assertThat(suggested.text()).as("what is suggested").contains("window.ran=1");
                assertThat(page.evaluate("window.ran === undefined")).as(path).isEqualTo(true);
            }
        }
        assertThat(said).isEmpty();
    }
}
