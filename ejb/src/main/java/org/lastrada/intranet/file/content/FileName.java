package org.lastrada.intranet.file.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.lastrada.intranet.shared.PlainText;

/**
 * What a file is called here: the name it came with, without directories, without signs that nobody sees or that turn the reading direction, and
 * without what an operating system would take for something else. It is for people only; what is kept is found by its hash.
 */
public record FileName(String text, String ending) {

    private static final int LONGEST = 150;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]|%00");
    private static final Pattern FORBIDDEN_SOMEWHERE = Pattern.compile("[<>:\"|?*]");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
            "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final Set<String> RUNS = Set.of("exe", "com", "bat", "cmd", "msi", "scr", "pif", "jar", "js", "jse", "vbs", "vbe", "wsf", "ps1", "hta", "lnk", "reg", "dll",
            "sh", "py", "php", "jsp", "asp", "aspx", "html", "htm", "svg", "xml", "docm", "xlsm", "pptm", "dotm", "apk", "app", "dmg", "iso");

    /**
     * @param submitted as the browser told it
     * @throws FileHasNoName
     * @throws FileHasTwoEndings {@code invoice.exe.pdf}; {@code minutes.docx.pdf} and {@code v1.2.pdf} are as people write
     */
    public static FileName of(String submitted) {
        var last = String.valueOf(submitted).replaceAll(".*[/\\\\]", "");
        var seen = PlainText.line(FORBIDDEN_SOMEWHERE.matcher(UNSEEN.matcher(last).replaceAll("")).replaceAll("_"));
        var name = seen == null ? "" : seen.replaceAll("[. ]+$", "").replaceAll("^[. ]+", "");
        if (submitted == null || name.isEmpty()) throw new FileHasNoName();
        return withEnding(name);
    }

    private static FileName withEnding(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
        var before = (dot < 0 ? name : name.substring(0, dot)).strip();
        var whole = new FileName(shortened(before, ending), ending);
        endingsWithin(before).stream().filter(RUNS::contains).findFirst().ifPresent(second -> {
            throw new FileHasTwoEndings(whole, second);
        });
        return whole;
    }

    private static List<String> endingsWithin(String before) {
        return Arrays.stream(before.toLowerCase(Locale.ROOT).split("\\.")).skip(1).map(String::strip).toList();
    }

    /** By whole characters, the ending stays. */
    private static String shortened(String before, String ending) {
        var free = DEVICES.contains(before.toLowerCase(Locale.ROOT).replaceAll("\\..*", "")) ? "_" + before : before;
        var shorter = free.codePoints().limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        return ending.isEmpty() ? shorter : shorter + "." + ending;
    }
}
