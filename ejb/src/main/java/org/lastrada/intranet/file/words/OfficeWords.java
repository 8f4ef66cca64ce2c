package org.lastrada.intranet.file.words;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/** The words of an office document: of OOXML what stands in its {@code t} elements, of OpenDocument all that its content says. */
final class OfficeWords {

    private static final Pattern PARTS = Pattern.compile("word/(document|footnotes|endnotes|comments|header\\d+|footer\\d+)\\.xml|xl/sharedStrings\\.xml"
            + "|ppt/(slides/slide|notesSlides/notesSlide)\\d+\\.xml|content\\.xml");
    private static final String OPEN_DOCUMENT = "content.xml";
    private static final Set<String> ENDS_A_LINE = Set.of("p", "h", "si", "table-row", "br", "line-break");
    private static final Set<String> ENDS_A_WORD = Set.of("tab", "s", "table-cell");
    private static final long MOST_OF_A_PART = 60L * 1024 * 1024;
    private static final XMLInputFactory XML = careful();

    private OfficeWords() { }

    /** Nothing is fetched and nothing expanded, whatever the file asks for. */
    private static XMLInputFactory careful() {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static String of(InputStream bytes) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(bytes)) {
            for (var entry = zip.getNextEntry(); entry != null && words.length() < Reading.MOST_CHARACTERS; entry = zip.getNextEntry()) {
                if (PARTS.matcher(entry.getName()).matches()) read(zip, entry.getName().equals(OPEN_DOCUMENT), words);
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return Reading.tidy(words.substring(0, Math.min(words.length(), Reading.MOST_CHARACTERS)));
    }

    private static void read(ZipInputStream zip, boolean isOpenDocument, StringBuilder words) throws IOException, XMLStreamException {
        var part = BoundedInputStream.builder().setInputStream(CloseShieldInputStream.wrap(zip)).setMaxCount(MOST_OF_A_PART).get();
        var xml = XML.createXMLStreamReader(part);
        var within = isOpenDocument;
        while (xml.hasNext() && words.length() < Reading.MOST_CHARACTERS) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> within = isOpenDocument || xml.getLocalName().equals("t");
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(within ? xml.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> {
                    words.append(after(xml));
                    within = isOpenDocument;
                }
                default -> { }
            }
        }
        xml.close();
        words.append('\n');
    }

    private static String after(XMLStreamReader xml) {
        if (ENDS_A_LINE.contains(xml.getLocalName())) return "\n";
        return ENDS_A_WORD.contains(xml.getLocalName()) ? " " : "";
    }
}
