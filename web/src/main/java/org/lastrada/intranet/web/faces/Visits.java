package org.lastrada.intranet.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.lastrada.intranet.access.throttle.Visit;

/** Where this request comes from, as a person would say it: "Firefox on Linux". */
@RequestScoped
public class Visits {

    private static final Pattern BROWSER = Pattern.compile("(Edg|OPR|Firefox|Chrome|Safari)/");
    private static final Pattern SYSTEM = Pattern.compile("(Android|iPhone|iPad|Windows|Mac OS X|Linux)");

    @Inject HttpServletRequest request;

    public Visit current() {
        var agent = String.valueOf(request.getHeader("User-Agent"));
        return new Visit(request.getRemoteAddr(), first(BROWSER, agent).replace("Edg", "Edge").replace("OPR", "Opera") + " · " + first(SYSTEM, agent).replace("Mac OS X", "macOS"));
    }

    private static String first(Pattern pattern, String agent) {
        var matcher = pattern.matcher(agent);
        return matcher.find() ? matcher.group(1) : "?";
    }
}
