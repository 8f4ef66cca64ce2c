package org.lastrada.intranet.web.draft;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lastrada.intranet.draft.Drafts;
import org.lastrada.intranet.draft.Typed;
import org.lastrada.intranet.secret.Token;

/** A form with {@code n:draft} in it, as a browser sent it: to be saved, or only to be kept. */
public final class SentForm {

    private static final String TICKET = "draft";
    /** In a form whose fields are no draft, such as the choice between two texts, but which ends one. */
    private static final String ENDING = "draft-done";
    private static final String BASE = "draft-base";
    private static final String SAVED = SentForm.class.getName();
    private static final int REMEMBERED = 20;

    private final HttpServletRequest request;
    private final String ticket;
    private final boolean keepable;
    private final Map<String, List<String>> fields;

    private SentForm(HttpServletRequest request) {
        this.request = request;
        keepable = request.getParameter(TICKET) != null;
        ticket = request.getParameter(keepable ? TICKET : ENDING);
        fields = request.getParameterMap().entrySet().stream().filter(field -> field.getKey().contains(":"))
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }

    public static Optional<SentForm> in(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) ? Optional.of(new SentForm(request)).filter(form -> form.ticket != null) : Optional.empty();
    }

    /** Null when there is nothing to keep: also when just this was saved, and came once more behind or beside it. */
    Instant keep() {
        if (!keepable || isSaved()) return null;
        var kept = with(drafts -> drafts.keep(ticket, request.getParameter(BASE), fields));
        if (!isSaved()) return kept;
        forget();
        return null;
    }

    /** The page of the form, or nothing when no account can be told. */
    public Optional<String> keepSignedOut() {
        return !keepable ? Optional.empty() : with(drafts -> drafts.keepSignedOut(ticket, request.getParameter(BASE), fields));
    }

    void done() {
        var saved = new HashSet<>(saved());
        if (saved.size() >= REMEMBERED) saved.clear();
        saved.add(mark());
        request.getSession().setAttribute(SAVED, saved);
        forget();
    }

    /** After it was marked as saved, so that whoever keeps the same beside it either sees the mark or is kept before this. */
    private void forget() {
        with(drafts -> {
            drafts.done(ticket);
            return null;
        });
    }

    private boolean isSaved() {
        return saved().contains(mark());
    }

    private String mark() {
        return HexFormat.of().formatHex(Token.sha256(new Typed(fields).json()));
    }

    @SuppressWarnings("unchecked")
    private Set<String> saved() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(SAVED) instanceof Set<?> marks ? (Set<String>) marks : Set.of();
    }

    /** Given back at once: what is looked up for a moment is otherwise held as long as the application runs. */
    private static <T> T with(Function<Drafts, T> work) {
        try (var drafts = CDI.current().select(Drafts.class).getHandle()) {
            return work.apply(drafts.get());
        }
    }
}
