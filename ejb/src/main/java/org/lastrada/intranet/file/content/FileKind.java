package org.lastrada.intranet.file.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be kept. Nothing else is taken, and each is served as what it is. */
public enum FileKind {

    PDF("application/pdf", List.of("pdf"), Set.of()),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), Set.of()),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), Set.of()),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", List.of("pptx"), Set.of()),
    ODT("application/vnd.oasis.opendocument.text", List.of("odt"), Set.of()),
    ODS("application/vnd.oasis.opendocument.spreadsheet", List.of("ods"), Set.of()),
    ODP("application/vnd.oasis.opendocument.presentation", List.of("odp"), Set.of()),
    PNG("image/png", List.of("png"), Set.of()),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    /** Browsers on a machine with a spreadsheet program call it by that program's name. */
    CSV("text/csv", List.of("csv"), Set.of("text/plain", "text/comma-separated-values", "application/csv", "application/vnd.ms-excel")),
    TXT("text/plain", List.of("txt"), Set.of());

    private static final Set<String> SAYS_NOTHING = Set.of("", "application/octet-stream");
    private static final Set<FileKind> OFFICE = Set.of(DOCX, XLSX, PPTX, ODT, ODS, ODP);

    private final String mediaType;
    private final List<String> endings;
    private final Set<String> alsoCalled;

    FileKind(String mediaType, List<String> endings, Set<String> alsoCalled) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.alsoCalled = alsoCalled;
    }

    static Optional<FileKind> ending(String ending) {
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    /** @throws IllegalArgumentException when no kind is kept under it */
    public static FileKind of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst().orElseThrow(() -> new IllegalArgumentException(mediaType));
    }

    /** "pdf, docx, …", for the field in which files are chosen and for the sentence that refuses one. */
    public static String taken() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).collect(Collectors.joining(", "));
    }

    /** @param type as the browser sent it, or null */
    boolean mayBeCalled(String type) {
        var plain = type == null ? "" : type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return SAYS_NOTHING.contains(plain) || mediaType.equals(plain) || alsoCalled.contains(plain);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    public boolean isText() {
        return this == CSV || this == TXT;
    }

    public boolean isOffice() {
        return OFFICE.contains(this);
    }
}
