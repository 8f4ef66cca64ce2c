package org.lastrada.intranet.web.export;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.lastrada.intranet.export.ExportedTable;
import org.lastrada.intranet.web.faces.I18n;

/** A list that leaves as a file, {@code ?format=csv|xlsx}, with the filters and the order that its page has in the address. */
public abstract class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject protected transient I18n i18n;

    /** All of it, for whoever asks. */
    protected abstract ExportedTable table();

    /** @param words key of what comes before each, as {@code people.} */
    protected List<String> header(String words, List<String> columns) {
        return columns.stream().map(column -> i18n.get(words + column)).toList();
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Download.send(response, table(), request.getParameter("format"));
    }
}
