package org.lastrada.intranet.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.operation.Readiness;

/** Whether people may be sent to this node: 200 or 503, and nothing about why. */
@WebServlet("/health/ready")
public class Ready extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (readiness.isReady()) PlainAnswer.send(response, HttpServletResponse.SC_OK, "ready");
        else PlainAnswer.send(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "not ready");
    }
}
