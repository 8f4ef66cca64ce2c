package org.lastrada.intranet.web.search;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.lastrada.intranet.search.find.Found.Result;
import org.lastrada.intranet.search.find.Search;
import org.lastrada.intranet.search.text.Snippet.Part;
import org.lastrada.intranet.web.faces.I18n;
import org.lastrada.intranet.web.faces.Query;

/** What the search fields suggest, as JSON: {@code /suggestions?q=kyi}. Each part of a title is a text or, for what was typed, a list with that text. */
@WebServlet("/suggestions")
public class SuggestionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject transient Search search;
    @Inject transient Pace pace;
    @Inject transient Query query;
    @Inject transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!pace.allows()) {
            response.setHeader("Retry-After", String.valueOf(Pace.WINDOW.toSeconds()));
            response.sendError(TOO_MANY);
            return;
        }
        var typed = query.text(SearchPage.TEXT);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(answer(typed == null ? List.of() : search.suggest(typed)).build());
    }

    private JsonObjectBuilder answer(List<Result> results) {
        var list = Json.createArrayBuilder();
        results.forEach(result -> list.add(Json.createObjectBuilder().add("title", parts(result.title())).add("under", parts(result.under()))
                .add("kind", i18n.get(result.label())).add("address", result.address())));
        return Json.createObjectBuilder().add("said", i18n.of("search.suggestions", results.size())).add("list", list);
    }

    private static JsonArrayBuilder parts(List<Part> parts) {
        var array = Json.createArrayBuilder();
        parts.forEach(part -> {
            if (part.hit()) array.add(Json.createArrayBuilder().add(part.text()));
            else array.add(part.text());
        });
        return array;
    }
}
