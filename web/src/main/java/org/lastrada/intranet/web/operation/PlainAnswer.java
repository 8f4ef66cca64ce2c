package org.lastrada.intranet.web.operation;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A word for a machine, and not the error page that people get. */
final class PlainAnswer {

    private PlainAnswer() { }

    static void send(HttpServletResponse response, int status, String word) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(word);
    }
}
