package org.lastrada.intranet.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.lastrada.intranet.file.content.SoundFile;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.web.faces.I18n;
import org.omnifaces.util.Messages;

/** Files as a browser sent them, each kept or refused for itself: of five that somebody chose, one that is refused keeps no other out. */
@RequestScoped
public class UploadedFiles {

    /** What becomes of a file that was looked at. */
    interface Use {

        void of(SoundFile file);
    }

    @Inject HttpServletRequest request;
    @Inject I18n i18n;

    /**
     * Of the request itself, as Faces takes a file of 0 bytes for none.
     *
     * @return whether all were kept; what was refused is said on the page
     */
    boolean each(Use use) throws IOException, ServletException {
        var chosen = request.getParts().stream().filter(part -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()).toList();
        if (chosen.isEmpty()) Messages.create("{0}", i18n.get("files.none-chosen")).error().add();
        var all = !chosen.isEmpty();
        for (var part : chosen) all &= isKept(part, use);
        return all;
    }

    private boolean isKept(Part part, Use use) throws IOException {
        try (var in = part.getInputStream(); var file = SoundFile.of(part.getSubmittedFileName(), part.getContentType(), in)) {
            use.of(file);
            return true;
        } catch (DomainException refusal) {
            Messages.create("{0}", i18n.of(refusal.textKey(), refusal.arguments())).error().add();
            return false;
        }
    }
}
