package org.lastrada.intranet.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The rules of the house for everything that is drawn. */
class PagesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{(?:[^{}'\"]|'[^']*'|\"[^\"]*\"|\\{[^}]*})*}");
    /** Formats of files are called the same in every language. */
    private static final Pattern WORD = Pattern.compile("(?!\\b(?:CSV|XLSX|PDF)\\b)\\b\\p{L}{2,}");
    private static final List<String> READ_ALOUD = List.of("alt", "title", "placeholder", "aria-label", "label");
    private static final String FACES_HTML = "jakarta.faces.html";
    private static final List<String> FORMS = List.of(FACES_HTML, "http://omnifaces.org/ui");
    private static final Pattern INPUT = Pattern.compile("input.*|textarea|password|select(?!Item).*");
    private static final int MANY = 5;
    /** At the first run nobody is there yet whose draft it would be. */
    private static final List<String> WITHOUT_DRAFT = List.of("first-run.xhtml");
    private static final List<String> IMPLICIT = List.of("application", "cc", "component", "cookie", "externalContext", "facesContext", "flash", "flowScope", "header",
            "headerValues", "initParam", "param", "paramValues", "request", "resource", "session", "view", "viewScope");
    private static final List<String> SOURCES = List.of("include:src", "decorate:template", "composition:template");

    @Test
    void everyPageIsWellFormed() {
        assertThat(Sources.pages()).isNotEmpty().allSatisfy(page -> assertThat(parsed(page)).isNotNull());
    }

    @Test
    void noPageStylesItself() {
        assertThat(found((page, element) -> element.hasAttribute("style") || "style".equals(element.getLocalName()))).isEmpty();
    }

    @Test
    @Tag("X5")
    void nothingIsWrittenOutUnescaped() {
        assertThat(found((page, element) -> "false".equals(element.getAttribute("escape")))).isEmpty();
    }

    /** Mojarra writes the keys of a map as they are, tags and all, when a list of options is just the map. */
    @Test
    @Tag("X5")
    void noOptionIsWrittenOutUnescaped() {
        assertThat(found((page, element) -> "selectItems".equals(element.getLocalName())
                && (element.getAttribute("itemLabel").isEmpty() || !"true".equals(element.getAttribute("itemLabelEscaped"))))).isEmpty();
    }

    /** What looks at every page looks at no page within it. */
    @Test
    void noPageHoldsAnother() {
        assertThat(found((page, element) -> List.of("iframe", "frame", "object", "embed").contains(element.getLocalName()))).isEmpty();
    }

    /** A source that comes from a request is a way to read any file (CVE-2026-46581). */
    @Test
    @Tag("X9")
    void whatIsIncludedIsNamedByThePageItself() {
        assertThat(found((page, element) -> SOURCES.stream().map(source -> source.split(":"))
                .anyMatch(source -> source[0].equals(element.getLocalName()) && element.getAttribute(source[1]).matches("(?s).*[#$]\\{.*")))).isEmpty();
    }

    /** What it writes into a page it writes as text. Only what shows an upload's answer reads a page of ours, as a document of its own in which nothing runs. */
    @Test
    @Tag("X8")
    void noScriptOfOursMakesMarkupOrCodeOfText() {
        assertThat(Sources.scripts()).isNotEmpty().allSatisfy(script -> assertThat(Sources.text(script)).as(script.toString())
                .doesNotContainPattern("\\b(srcdoc|createContextualFragment)\\b|set(Timeout|Interval)\\(['\"]"));
        assertThat(Sources.scripts()).filteredOn(script -> Sources.text(script).contains("DOMParser")).extracting(script -> script.getFileName().toString()).containsExactly("files.js");
    }

    @Test
    @Tag("X5")
    void noScriptIsWrittenIntoAPage() {
        assertThat(found((page, element) -> "script".equals(element.getLocalName()) && !element.hasAttribute("src")
                || element.hasAttribute("onclick") || element.hasAttribute("onchange") || element.hasAttribute("onsubmit"))).isEmpty();
    }

    /** Hidden while it is typed, named for programs that keep passwords, and nothing hinders who pastes it. */
    @Test
    void aPasswordIsHiddenAndMayComeFromAProgram() {
        assertThat(found((page, element) -> INPUT.matcher(element.getLocalName()).matches() && element.getAttribute("value").matches("(?i)#\\{.*password}")
                && !(element.getLocalName().equals("password") && element.getAttribute("autocomplete").matches("(current|new)-password")))).isEmpty();
        assertThat(found((page, element) -> element.hasAttribute("onpaste"))).isEmpty();
        assertThat(Sources.scripts()).isNotEmpty().allSatisfy(script -> assertThat(Sources.text(script)).doesNotContain("\"paste\"", "'paste'"));
    }

    /** What a browser keeps beyond the session would be read by the next person at the same desk. */
    @Test
    @Tag("X8")
    void noScriptKeepsAnythingInTheBrowserOrWritesMarkup() {
        assertThat(Sources.scripts()).isNotEmpty().allSatisfy(script -> assertThat(Sources.text(script))
                .doesNotContain("localStorage", "sessionStorage", "indexedDB", "document.cookie", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "__proto__"));
    }

    /** Faces takes "+1", the digits of every script and a 1 with a zero byte behind it for the number 1; {@code query.id()} takes none of them. */
    @Test
    void idsAreReadFromTheAddressInOneWay() {
        assertThat(found((page, element) -> "viewParam".equals(element.getLocalName()) && !"then".equals(element.getAttribute("name")))).isEmpty();
    }

    /** What stands for each of a list is not found behind a name that Faces keeps for itself. */
    @Test
    void noListHidesBehindAnImplicitObject() {
        assertThat(found((page, element) -> IMPLICIT.contains(element.getAttribute("var")))).isEmpty();
    }

    /** On a page of several forms what was wrong is said in the one that was sent, so each has the place for it. */
    @Test
    void everyFormBesideOneThatSaysWhatWasWrongSaysItToo() {
        assertThat(found((page, element) -> "form".equals(element.getLocalName()) && FACES_HTML.equals(element.getNamespaceURI()) && saysWhatWasWrong(element.getOwnerDocument().getDocumentElement())
                && element.getElementsByTagNameNS("*", "include").getLength() == 0 && element.getElementsByTagNameNS("urn:intranet", "merge").getLength() == 0 && !saysWhatWasWrong(element))).isEmpty();
    }

    private static boolean saysWhatWasWrong(Element within) {
        var places = within.getElementsByTagNameNS("urn:intranet", "messages");
        for (int i = 0; i < places.getLength(); i++) if (within.getLocalName().equals("form") || isInAForm(places.item(i))) return true;
        return false;
    }

    private static boolean isInAForm(Node node) {
        return node != null && (FACES_HTML.equals(node.getNamespaceURI()) && "form".equals(node.getLocalName()) || isInAForm(node.getParentNode()));
    }

    /** Nobody loses a text: what is written into a long form is kept while it is written. */
    @Test
    void everyLongFormKeepsADraft() {
        assertThat(found((page, element) -> "form".equals(element.getLocalName()) && FORMS.contains(element.getNamespaceURI()) && isLong(element)
                && element.getElementsByTagNameNS("urn:intranet", "draft").getLength() == 0 && WITHOUT_DRAFT.stream().noneMatch(page.toString()::endsWith))).isEmpty();
    }

    private static boolean isLong(Element form) {
        var inputs = new ArrayList<String>();
        var within = form.getElementsByTagName("*");
        for (int i = 0; i < within.getLength(); i++) inputs.add(within.item(i).getLocalName());
        inputs.removeIf(name -> !INPUT.matcher(name).matches());
        return inputs.size() >= MANY || inputs.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("textarea"));
    }

    @Test
    void everyWordComesFromABundle() {
        var literal = new ArrayList<String>();
        for (var page : Sources.pages()) words(parsed(page).getDocumentElement(), page, literal);
        assertThat(literal).isEmpty();
    }

    private static void words(Node node, Path page, List<String> literal) {
        if (node.getNodeType() == Node.TEXT_NODE && hasWords(node.getTextContent())) literal.add(page + ": " + node.getTextContent().strip());
        if (node instanceof Element element && element.getNamespaceURI() != null && !element.getNamespaceURI().equals("urn:intranet")) {
            READ_ALOUD.stream().filter(name -> hasWords(element.getAttribute(name))).forEach(name -> literal.add(page + ": " + name + "=" + element.getAttribute(name)));
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) words(child, page, literal);
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(EXPRESSION.matcher(text).replaceAll("")).find();
    }

    private interface Rule {
        boolean breaks(Path page, Element element);
    }

    private static List<String> found(Rule rule) {
        var breaches = new ArrayList<String>();
        for (var page : Sources.pages()) {
            var elements = parsed(page).getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                var element = (Element) elements.item(i);
                if (rule.breaks(page, element)) breaches.add(page + ": <" + element.getTagName() + ">");
            }
        }
        return breaches;
    }

    private static Document parsed(Path page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
            return builder.parse(new InputSource(new StringReader(Sources.text(page))));
        } catch (Exception e) {
            throw new AssertionError(page + " is not well-formed: " + e.getMessage(), e);
        }
    }
}
