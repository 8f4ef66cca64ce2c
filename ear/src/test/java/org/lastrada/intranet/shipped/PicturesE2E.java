package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** Real pictures, and files that only pretend to be, brought and served. */
class PicturesE2E {

    @Test
    void somebodyChoosesTheirPhotoAndRemovesIt() throws IOException {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.as("member-staff"))) {
            var page = context.newPage();
            page.navigate(own(page));
            page.locator("main aside a[href^='/people/photo?id=']").click();
            bring(page, "me.jpg", drawn("jpeg", 300, 400));
            assertThat(page).hasURL(Pattern.compile(".*/people/detail\\?id=\\d+&done=people.photo-worn"));
            var address = worn(page, 300, 400);
            assertThat(Shipped.as("member-staff").get(address).header("Content-Type")).contains("image/jpeg");
            assertThat(Shipped.guest().get(address).leadsToSignIn()).isTrue();

            page.locator("main aside a[href^='/people/photo?id=']").click();
            page.locator("[id='off:take-off']").click();
            assertThat(page.locator("main aside img")).hasCount(0);
            assertThat(Shipped.as("member-staff").get(address).status()).isEqualTo(404);
        }
    }

    @Test
    void aHeadChoosesTheLogoOfTheOrganisationAndNotAnothers() throws IOException {
        try (var context = Browser.open(Window.ALL.get(0), Shipped.as("head-of-associate"))) {
            var page = context.newPage();
            page.navigate(own(page));
            page.locator("dl.facts a[href^='/organisations/detail?id=']").click();
            page.locator("main aside a[href^='/organisations/logo?id=']").click();
            var id = Long.parseLong(page.url().replaceAll(".*id=", ""));
            bring(page, "logo.png", drawn("png", 200, 100));
            var address = worn(page, 200, 100);
            assertThat(Shipped.as("member-staff").get(address).header("Content-Type")).contains("image/png");
            assertThat(Shipped.as("head-of-member").get("/organisations/logo?id=" + id).status()).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoPictureOrTooMuchIsASentenceOnTheSamePage() throws IOException {
        try (var context = Browser.open(Window.ALL.get(2), Shipped.as("head-of-member"))) {
            var page = context.newPage();
            page.navigate(own(page).replace("detail", "photo"));
            bring(page, "photo.png", "this is only text".getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("main")).containsText("not a PNG or JPEG picture");
            bring(page, "photo.png", new byte[3_000_000]);
            assertThat(page.locator("main")).containsText("larger than 2 MB");
            bring(page, "photo.png", new byte[8_000_000]);
            assertThat(page.locator("main")).containsText("larger than 2 MB");
            bring(page, "photo.png", drawn("png", 2_100, 2_000));
            assertThat(page.locator("main")).containsText("more than 4 million pixels");
            bring(page, "photo.png", new byte[9_000_000]);
            assertThat(page.locator("main")).containsText("2 MB for a picture");
        }
    }

    @Test
    void theProfileAndThePhotoOfAStrangerAreNotThere() {
        var head = Shipped.as("head-of-member");
        var stranger = head.get("/people/").links().stream().filter(link -> link.startsWith("/people/detail?id="))
                .filter(link -> head.get(link.replace("detail", "photo")).status() == 404).findFirst();
        assertThat(stranger).isPresent();
        for (var page : new String[] {"edit", "photo", "move", "leave"}) {
            assertThat(head.get(stranger.get().replace("detail", page)).status()).as(page).isEqualTo(404);
        }
        assertThat(Shipped.as("member-staff").get(stranger.get().replace("detail", "edit")).status()).isEqualTo(404);
    }

    /** The address of the page about whoever is signed in. */
    private static String own(Page page) {
        page.navigate("/account/");
        return page.locator("header a[href^='/people/detail?id=']").first().getAttribute("href");
    }

    private static void bring(Page page, String name, byte[] content) {
        page.locator("[id='picture:file']").setInputFiles(Handed.file(name, content));
        page.locator("[id='picture:wear']").click();
        page.waitForLoadState();
    }

    private static String worn(Page page, int width, int height) {
        var picture = page.locator("main aside img");
        assertThat(picture).isVisible();
        assertThat(picture.evaluate("i => i.decode().then(() => i.naturalWidth + 'x' + i.naturalHeight)")).isEqualTo(width + "x" + height);
        return picture.getAttribute("src");
    }

    private static byte[] drawn(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
