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
import org.lastrada.intranet.web.faces.I18n;

/**
 * The link of a mail that can be switched off. Opened it shows what it would do; posted to, by its page for one topic or by a mail program
 * that offers a button of its own (RFC 8058) for what is optional, it does it. The link itself is the permission: nobody needs to be signed in.
 */
@WebServlet("/switch-off")
public class SwitchOff extends HttpServlet {

    public static final String PATH = "/switch-off";
    private static final long serialVersionUID = 1L;

    @Inject transient Unsubscribing unsubscribing;
    @Inject transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(page(request));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var topic = request.getParameter("topic");
        if (topic == null) byOneClick(request, response);
        else {
            unsubscribing.switchOff(request.getParameter("token"), topic);
            response.sendRedirect(page(request) + "&done=notices.unsubscribed");
        }
    }

    /** The answer is for a program, which follows no redirect; should it show it to somebody, it says what is off. */
    private void byOneClick(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var off = unsubscribing.switchOffByOneClick(request.getParameter("token"));
        response.setContentType("text/plain;charset=UTF-8");
        for (var topic : off) response.getWriter().println(i18n.of("notices.unsubscribe.off", i18n.get(topic + ".title")));
        if (off.isEmpty()) response.getWriter().println(i18n.get("notices.unsubscribe.none"));
    }

    private static String page(HttpServletRequest request) {
        return "/unsubscribe?token=" + URLEncoder.encode(Objects.toString(request.getParameter("token"), ""), StandardCharsets.UTF_8);
    }
}
