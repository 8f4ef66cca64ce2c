package org.lastrada.intranet.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.file.ShownPictures;
import org.lastrada.intranet.shared.NotFound;

/** Logos of organisations and photos of people: {@code /pictures?hash=…}. What may not be seen is answered as what does not exist. */
@WebServlet("/pictures")
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ShownPictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var hash = request.getParameter("hash");
        if (hash == null || !hash.matches("[0-9a-f]{64}")) throw new NotFound();
        PictureAnswer.send(response, pictures.picture(hash), "private");
    }
}
