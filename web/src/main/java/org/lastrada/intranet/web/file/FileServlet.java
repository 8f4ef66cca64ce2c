package org.lastrada.intranet.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lastrada.intranet.file.FileDelivery;
import org.lastrada.intranet.file.FileHead;
import org.lastrada.intranet.web.faces.Query;

/**
 * Every file that is taken from the platform: {@code /files/content?id=…&version=…}, always to be saved and never to be opened by the browser itself. It
 * is kept by nobody on the way, so that nothing is left on a shared computer; the entity tag is for going on with a download that broke off.
 */
@WebServlet("/files/content")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient FileDelivery files;
    @Inject transient Query query;

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        announce(request, response, null, files.head(query.id(), query.number("version")));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var head = files.head(query.id(), query.number("version"));
        var part = announce(request, response, request.getHeader("Range"), head);
        if (part.isPresent()) send(response, head.version(), part.get());
    }

    /** @param range as it was asked for, which only GET does; @return what of it is to be sent, nothing when the headers say all */
    private static Optional<ByteRange> announce(HttpServletRequest request, HttpServletResponse response, String range, FileHead head) throws IOException {
        var tag = '"' + head.hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", Disposition.attachment(head.name()));
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return Optional.empty();
        }
        response.setContentType(head.mediaType());
        var part = isStillThat(request.getHeader("If-Range"), tag) ? ByteRange.asked(range, head.size()) : Optional.<ByteRange>empty();
        return part.isPresent() ? part(response, part.get(), head.size()) : whole(response, head.size());
    }

    private static boolean isKnown(String tags, String tag) {
        return tags != null && (tags.strip().equals("*") || tags.replace("W/", "").contains(tag));
    }

    private static boolean isStillThat(String since, String tag) {
        return since == null || since.equals(tag);
    }

    private static Optional<ByteRange> whole(HttpServletResponse response, long size) {
        response.setContentLengthLong(size);
        return Optional.of(new ByteRange(0, size - 1));
    }

    private static Optional<ByteRange> part(HttpServletResponse response, ByteRange part, long size) {
        if (part.length() <= 0) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + size);
            return Optional.empty();
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
        response.setContentLengthLong(part.length());
        return Optional.of(part);
    }

    private void send(HttpServletResponse response, int version, ByteRange part) throws IOException {
        var out = response.getOutputStream();
        for (long at = part.first(); at <= part.last(); ) {
            var bytes = files.bytes(query.id(), version, at);
            if (bytes.length == 0) throw new IOException("the file ends before it should");
            out.write(bytes, 0, (int) Math.min(bytes.length, part.last() - at + 1));
            at += bytes.length;
        }
    }
}
