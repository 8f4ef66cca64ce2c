package org.lastrada.intranet.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.system.PlatformLogo;

/** The platform's logo, for guests too. */
@WebServlet("/logo")
public class Logo extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient PlatformLogo logo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var picture = logo.picture();
        if (picture.isPresent()) PictureAnswer.send(response, picture.get(), "public");
        else response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
