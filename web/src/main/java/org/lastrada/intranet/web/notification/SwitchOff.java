package org.lastrada.intranet.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.lastrada.intranet.notification.Unsubscribing;

/**
 * The link of a mail that can be switched off. Opened it shows what it would do; posted to, by its page or by a mail program that offers
 * the same as a button of its own (RFC 8058), it does it. The link itself is the permission: nobody needs to be signed in.
 */
@WebServlet(SwitchOff.PATH)
public class SwitchOff extends HttpServlet {

    public static final String PATH = "/switch-off";
    private static final long serialVersionUID = 1L;

    @Inject transient Unsubscribing unsubscribing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(page(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        unsubscribing.switchOff(request.getParameter("token"));
        response.sendRedirect(page(request) + "&done=notices.unsubscribed");
    }

    private static String page(HttpServletRequest request) {
        return "/unsubscribe?token=" + URLEncoder.encode(Objects.toString(request.getParameter("token"), ""), StandardCharsets.UTF_8);
    }
}
