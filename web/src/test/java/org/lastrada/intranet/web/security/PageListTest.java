package org.lastrada.intranet.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lastrada.intranet.rights.Permission;

class PageListTest {

    private final PageList pages = new PageList("""
            # who may open what
            page,who
            /sign-in,open
            /index,signed-in

            /organisations/index,organisation:view
            /documents,signed-in,64
            /search,signed-in,,4
            """);

    @Test
    void aPageIsOpenOrForWhoIsSignedInOrForWhoMay() {
        assertThat(pages.find("/sign-in")).contains(new PageList.Rule(true, null, PageList.MOST_BYTES, PageList.ANY_NUMBER));
        assertThat(pages.find("/index")).contains(new PageList.Rule(false, null, PageList.MOST_BYTES, PageList.ANY_NUMBER));
        assertThat(pages.find("/organisations/index")).contains(new PageList.Rule(false, Permission.ORGANISATION_VIEW, PageList.MOST_BYTES, PageList.ANY_NUMBER));
    }

    @Test
    void whatTakesMoreThanAFormSaysHowManyMegabytes() {
        assertThat(pages.find("/documents")).contains(new PageList.Rule(false, null, 64L * 1024 * 1024, PageList.ANY_NUMBER));
    }

    @Test
    void whatIsCostlySaysHowOftenOnePersonMayHaveItAtWork() {
        assertThat(pages.find("/search")).contains(new PageList.Rule(false, null, PageList.MOST_BYTES, 4));
    }

    @Test
    void aFolderIsItsFirstPageAndAFileIsItsPage() {
        assertThat(pages.find("/")).isEqualTo(pages.find("/index"));
        assertThat(pages.find("/organisations/")).isEqualTo(pages.find("/organisations/index"));
        assertThat(pages.find("/sign-in.xhtml")).isEqualTo(pages.find("/sign-in"));
    }

    @Test
    void whatIsNotListedOpensForNobody() {
        assertThat(pages.find("/Sign-In")).isEmpty();
        assertThat(pages.find("/organisations/index/")).isEmpty();
        assertThat(pages.find("/WEB-INF/pages.csv")).isEmpty();
        assertThat(pages.find("/page")).isEmpty();
    }

    @Test
    void aPermissionThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new PageList("page,who\n/secrets,everything:do")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("everything:do");
    }
}
