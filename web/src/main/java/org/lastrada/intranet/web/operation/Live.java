package org.lastrada.intranet.web.operation;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whether this process is worth keeping: it answers. Whoever watches over it starts it afresh when it does not. */
@WebServlet("/health/live")
public class Live extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainAnswer.send(response, HttpServletResponse.SC_OK, "live");
    }
}
