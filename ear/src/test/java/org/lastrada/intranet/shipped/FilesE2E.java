package org.lastrada.intranet.shipped;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lastrada.intranet.shipped.Browser.Window;

/** Documents brought, seen, replaced, removed and served, on a desk and on a phone, with script and without. */
class FilesE2E {

    private static final Window DESK = Window.ALL.get(0);
    private static final Window PHONE = Window.ALL.get(2);

    @Test
    void ofSeveralFilesThatComeAtOnceOneThatIsRefusedKeepsNoOtherOut() throws IOException {
        try (var context = Browser.open(DESK, Shipped.as("head-of-member"))) {
            var page = context.newPage();
            page.navigate(documents("head-of-member"));
            var letter = name("Letter");
            var photo = name("Photo").replace("txt", "png");
            choose(page, text(letter, "Dear all"), new FilePayload("tool.exe.txt", "text/plain", "MZ".getBytes(UTF_8)), new FilePayload(photo, "image/png", drawn(300, 200)),
                    new FilePayload("empty.pdf", "application/pdf", new byte[0]));
            assertThat(page.locator(".problems li")).hasCount(2);
            assertThat(page.locator(".problems")).containsText("second ending");
            assertThat(page.locator(".problems")).containsText("0 bytes");
            assertThat(page.locator("section.listing tbody")).containsText(letter);
            shoot(page, DESK, "refused");

            page.locator("tbody a.row-link", new Page.LocatorOptions().setHasText(photo)).click();
            assertThat(page.locator("main .sheets img")).hasCount(1);
            assertThat(page.locator("main .sheets img").evaluate("i => i.decode().then(() => i.naturalWidth + 'x' + i.naturalHeight)")).isEqualTo("300x200");
            page.navigate(documents("head-of-member"));
            choose(page, text(name("Second"), "after the refusals"), text(name("Third"), "in the same form"));
            assertThat(page).hasURL(Pattern.compile(".*done=files.brought"));
        }
    }

    @Test
    void aFileIsReplacedRemovedAndBroughtBack() {
        try (var context = Browser.open(DESK, Shipped.as("head-of-member"))) {
            var page = context.newPage();
            var letter = name("Plan");
            page.navigate(documents("head-of-member"));
            choose(page, text(letter, "first"));
            assertThat(page).hasURL(Pattern.compile(".*done=files.brought"));
            page.locator("tbody a.row-link", new Page.LocatorOptions().setHasText(letter)).click();
            page.locator("[id='version:chosen']").setInputFiles(text(letter, "second"));
            page.locator("[id='version:send']").click();
            assertThat(page).hasURL(Pattern.compile(".*done=files.version-brought"));
            assertThat(page.locator("section[aria-labelledby=versions] tbody tr")).hasCount(2);
            shoot(page, DESK, "versions");
            var id = page.url().replaceAll(".*[?&]id=(\\d+).*", "$1");
            assertThat(Shipped.as("head-of-member").get("/files/content?id=" + id).body()).isEqualTo("second");
            assertThat(Shipped.as("head-of-member").get("/files/content?id=" + id + "&version=1").body()).isEqualTo("first");

            page.locator("[id='end:remove']").click();
            assertThat(page.locator("main .message.ok")).containsText("removed");
            assertThat(Shipped.as("head-of-member").get("/files/content?id=" + id).status()).isEqualTo(404);
            assertThat(Shipped.as("head-of-member").get("/files/content?id=" + id + "&version=1").status()).isEqualTo(404);
            page.locator("[id='removed'] summary").click();
            page.locator("[id='removed'] tr", new Page.LocatorOptions().setHasText(letter)).locator("button").click();
            assertThat(page.locator("main .message.ok")).containsText("back");
            assertThat(Shipped.as("head-of-member").get("/files/content?id=" + id).body()).isEqualTo("second");
        }
    }

    @Test
    void aPdfIsSeenOnAPhoneWithoutAProgramForIt() {
        try (var context = Browser.open(PHONE, Shipped.as("member-staff"))) {
            var page = context.newPage();
            page.navigate(documents("member-staff"));
            assertThat(page.locator("#bring")).isVisible();
            shoot(page, PHONE, "list");
            page.locator("tbody a.row-link", new Page.LocatorOptions().setHasText("Statutes.pdf")).click();
            Until.so("the PDF is drawn", () -> {
                page.reload();
                return page.locator("main .sheets img").count() == 2;
            });
            assertThat((Boolean) page.locator("main .sheets img").first().evaluate("i => i.decode().then(() => i.naturalWidth > 300)")).isTrue();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE.width());
            assertThat(page.locator("[id='end:remove']")).hasCount(0);
            shoot(page, PHONE, "detail");
        }
    }

    @Test
    void withoutScriptTheSameFormBringsAllAtOnce() {
        var context = Browser.open(DESK, Shipped.as("secretariat"));
        try (context) {
            var page = context.newPage();
            page.route("**/house/files.js*", route -> route.abort());
            page.navigate("/documents/");
            var one = name("One");
            var two = name("Two");
            choose(page, text(one, "one"), text(two, "two"));
            assertThat(page).hasURL(Pattern.compile(".*/documents/\\?done=files.brought"));
            assertThat(page.locator("section.listing tbody")).containsText(one);
            assertThat(page.locator("section.listing tbody")).containsText(two);
            choose(page, text("page.txt", "<html><script>alert(1)</script>"), text(name("Four"), "four"));
            assertThat(page.locator(".problems li")).hasCount(1);
            assertThat(page.locator("section.listing tbody")).containsText("Four");
        }
    }

    /** U1, U2: over HTTP, as nobody's browser would. */
    @Test
    @Tag("U1")
    @Tag("U2")
    @Tag("X7")
    void emptyLargeAndFalselyNamedFilesAreSentencesAndNoneIsKept() {
        var jelena = Shipped.as("head-of-member");
        var address = documents("head-of-member");
        var before = new Ask(Shipped.intranet()).number("select count(*) from intranet.attachment");
        for (var refused : Map.of("nothing.csv", "", "page.csv", "<html><body>x</body></html>", "tool.exe", "MZ", "con\u202Efdp.exe", "MZ", "b.exe .csv", "a,b",
                "drawing.svg", "<svg onload='alert(1)'/>", "page.html", "<script>alert(1)</script>", "list.xml", "<?xml-stylesheet href='x'?><a/>").entrySet()) {
            var answer = bring(jelena, address, refused.getKey(), refused.getValue());
            assertThat(answer.status()).as(refused.getKey()).isEqualTo(200);
            assertThat(answer.body()).as(refused.getKey()).contains("problems").doesNotContain("???");
        }
        assertThat(bring(jelena, address, "limit.csv", "a".repeat(25 * 1024 * 1024 + 1)).body()).contains("larger than 25 MB");
        var tooMuch = jelena.send("POST", address, Map.of("Content-Type", "multipart/form-data; boundary=x", "Content-Length", "67108865"), null);
        assertThat(tooMuch.status()).isEqualTo(413);
        assertThat(jelena.send("POST", "/account/password", Map.of("Content-Type", "multipart/form-data; boundary=x", "Content-Length", "8388609"), null).status()).isEqualTo(413);
        assertThat(new Ask(Shipped.intranet()).number("select count(*) from intranet.attachment")).isEqualTo(before);
    }

    /** U6. */
    @Test
    void anUploadThatBreaksOffHalfWayLeavesNothing() throws IOException {
        var jelena = Shipped.as("head-of-member");
        var address = documents("head-of-member");
        try (var socket = new Socket("127.0.0.1", Shipped.port())) {
            var cookies = jelena.cookies().entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).reduce((one, other) -> one + "; " + other).orElseThrow();
            var head = "POST " + address + " HTTP/1.1\r\nHost: localhost:" + Shipped.port() + "\r\nSec-Fetch-Site: same-origin\r\nCookie: " + cookies
                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"bring:chosen\"; filename=\"half.txt\"\r\n\r\n";
            socket.getOutputStream().write((head + "a".repeat(1_000_000)).getBytes(UTF_8));
            socket.getOutputStream().flush();
        }
        assertThat(jelena.get(address).status()).isEqualTo(200);
        assertThat(jelena.get(address).body()).doesNotContain("half.txt");
        assertThat(new Ask(Shipped.intranet()).number("select count(*) from intranet.attachment_version where name = 'half.txt'")).isZero();
    }

    /** U4. */
    @Test
    @Tag("U4")
    void whatHangsOnAnotherOrganisationIsNotFoundByIdVersionRangeHeadOrSight() {
        var id = newest("head-of-member", name("Secret"), "of Kompas");
        for (var stranger : List.of("member-staff", "head-of-associate", "auditor", "fundraiser")) {
            var person = Shipped.as(stranger);
            for (var address : List.of("/files/content?id=" + id, "/files/content?id=" + id + "&version=1", "/files/sight?id=" + id, "/files/detail?id=" + id)) {
                assertThat(person.get(address).status()).as("%s at %s", stranger, address).isEqualTo(404);
            }
            assertThat(person.send("GET", "/files/content?id=" + id, Map.of("Range", "bytes=0-3"), null).status()).isEqualTo(404);
            assertThat(person.send("HEAD", "/files/content?id=" + id, Map.of(), null).status()).isEqualTo(404);
        }
        assertThat(Shipped.guest().get("/files/content?id=" + id).leadsToSignIn()).isTrue();
        assertThat(Shipped.as("secretariat").get("/files/content?id=" + id).body()).isEqualTo("of Kompas");
    }

    /** U5, and RFC 9110. */
    @Test
    @Tag("U5")
    @Tag("X7")
    void aFileIsServedWithHeadersThatKeepItFromRunningAndInParts() {
        var jelena = Shipped.as("head-of-member");
        var id = newest("head-of-member", "Звіт «" + UUID.randomUUID() + "».txt", "0123456789");
        var whole = jelena.get("/files/content?id=" + id);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.header("Content-Disposition").orElseThrow()).startsWith("attachment; filename=\"").contains("filename*=UTF-8''%D0%97%D0%B2%D1%96%D1%82%20%C2%AB").doesNotContain("З");
        assertThat(whole.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(whole.header("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(whole.header("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(whole.header("Cache-Control")).contains("no-store");
        assertThat(whole.header("Accept-Ranges")).contains("bytes");
        var tag = whole.header("ETag").orElseThrow();

        var part = ranged(jelena, id, "bytes=2-4", Map.of());
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.header("Content-Range")).contains("bytes 2-4/10");
        assertThat(ranged(jelena, id, "bytes=-3", Map.of()).body()).isEqualTo("789");
        assertThat(ranged(jelena, id, "bytes=7-", Map.of("If-Range", tag)).body()).isEqualTo("789");
        assertThat(ranged(jelena, id, "bytes=7-", Map.of("If-Range", "\"another\"")).body()).isEqualTo("0123456789");
        assertThat(ranged(jelena, id, "bytes=0-1,4-5", Map.of()).status()).isEqualTo(200);
        var behind = ranged(jelena, id, "bytes=10-", Map.of());
        assertThat(behind.status()).isEqualTo(416);
        assertThat(behind.header("Content-Range")).contains("bytes */10");

        var head = jelena.send("HEAD", "/files/content?id=" + id, Map.of(), null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.content()).isEmpty();
        assertThat(head.header("Content-Length")).contains("10");
        assertThat(head.header("ETag")).contains(tag);
        assertThat(jelena.send("HEAD", "/files/content?id=" + id, Map.of("Range", "bytes=2-4"), null).status()).as("a range is for GET alone").isEqualTo(200);
        assertThat(jelena.send("GET", "/files/content?id=" + id, Map.of("If-None-Match", tag), null).status()).isEqualTo(304);
    }

    private static Answer ranged(Guest person, String id, String range, Map<String, String> more) {
        var headers = new java.util.HashMap<>(more);
        headers.put("Range", range);
        return person.send("GET", "/files/content?id=" + id, headers, null);
    }

    /** @return the id of a file just brought to one's own organisation */
    private static String newest(String role, String name, String content) {
        var ascii = "file-" + UUID.randomUUID() + ".csv";
        var answer = bring(Shipped.as(role), documents(role), ascii, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(302);
        var ask = new Ask(Shipped.intranet());
        var id = ask.text("select id from intranet.attachment where name = ?", ascii);
        ask.tell("update intranet.attachment_version set name = '" + name + "', media_type = 'text/plain' where attachment_id = " + id);
        return id;
    }

    private static Answer bring(Guest person, String address, String name, String content) {
        return Form.on(person.get(address), "bring").bringing("chosen", name, content).press(person, "send");
    }

    private static String documents(String role) {
        var id = new Ask(Shipped.intranet()).text("select a.organisation_id from intranet.affiliation a join intranet.person p on p.id = a.person_id where p.email = ? and a.ends is null limit 1",
                Shipped.login(role));
        return "/organisations/documents?id=" + id;
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("[id='bring:chosen']").setInputFiles(Stream.of(files).toArray(FilePayload[]::new));
        page.locator("[id='bring:send']").click();
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(UTF_8));
    }

    private static String name(String what) {
        return what + " " + UUID.randomUUID().toString().substring(0, 8) + ".txt";
    }

    private static byte[] drawn(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static void shoot(Page page, Window window, String what) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Shipped.TARGET.resolve("screenshots/files-" + what + "-" + window.name() + ".png")));
    }
}
