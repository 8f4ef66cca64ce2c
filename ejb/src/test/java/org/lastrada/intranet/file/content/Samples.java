package org.lastrada.intranet.file.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that people bring, made here. */
public final class Samples {

    private Samples() { }

    public static byte[] pdf(String text) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + (text.length() + 30) + ">>stream\nBT /F 18 Tf 20 100 Td (" + text + ") Tj ET\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(UTF_8);
    }

    public static byte[] docx(String text) {
        return zip(docxParts(text));
    }

    public static Map<String, byte[]> docxParts(String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>".getBytes(UTF_8));
        parts.put("word/document.xml", ("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>" + text
                + "</w:t></w:r></w:p><w:p><w:r><w:t>second</w:t></w:r><w:r><w:tab/><w:t>line</w:t></w:r></w:p></w:body></w:document>").getBytes(UTF_8));
        return parts;
    }

    public static byte[] xlsx(String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("xl/workbook.xml", "<workbook/>".getBytes(UTF_8));
        parts.put("xl/sharedStrings.xml", ("<sst><si><t>" + text + "</t></si></sst>").getBytes(UTF_8));
        return zip(parts);
    }

    public static byte[] odt(String text) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        parts.put("content.xml", ("<office:document-content xmlns:office='o' xmlns:text='t'><office:body><text:p>" + text + "</text:p></office:body></office:document-content>").getBytes(UTF_8));
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
