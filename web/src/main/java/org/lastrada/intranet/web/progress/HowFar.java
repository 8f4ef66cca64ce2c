package org.lastrada.intranet.web.progress;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.progress.OwnWork;
import org.lastrada.intranet.web.faces.Query;

/** How far long work has come, for the script of its page: {@code ?id=}. */
@WebServlet("/progress/state")
public class HowFar extends HttpServlet {

    public static final String PATH = "/progress/state";
    private static final long serialVersionUID = 1L;

    @Inject transient OwnWork work;
    @Inject transient WorkDetail words;
    @Inject transient Query query;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var row = work.one(query.id());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(Json.createObjectBuilder().add("percent", row.percent()).add("far", words.far(row)).add("state", row.state().name()).build());
    }
}
