package org.lastrada.intranet.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.export.FileFormat;

/** A file as an attachment, under a name of ours. */
public final class Download {

    private Download() { }

    /** @param format {@code csv} or {@code xlsx}; anything else is csv */
    public static void send(HttpServletResponse response, ExportedTable table, String format) throws IOException {
        var chosen = Arrays.stream(FileFormat.values()).filter(one -> one.ending().equals(format)).findFirst().orElse(FileFormat.CSV);
        response.setContentType(chosen.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + table.name() + "." + chosen.ending() + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        chosen.write(table, response.getOutputStream());
    }
}
