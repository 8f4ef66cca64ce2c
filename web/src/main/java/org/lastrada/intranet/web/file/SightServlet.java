package org.lastrada.intranet.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lastrada.intranet.file.FileDelivery;
import org.lastrada.intranet.web.faces.Query;

/** What a file looks like, beside it: a picture itself, of a PDF a drawing of one of its first pages. Only pixels of ours are shown within a page. */
@WebServlet("/files/sight")
public class SightServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient FileDelivery files;
    @Inject transient Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sight = files.sight(query.id(), query.number("version"), Optional.ofNullable(query.number("page")).orElse(1));
        response.setContentType(sight.mediaType());
        response.setContentLength(sight.bytes().length);
        response.setHeader("Content-Disposition", "inline");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(sight.bytes());
    }
}
