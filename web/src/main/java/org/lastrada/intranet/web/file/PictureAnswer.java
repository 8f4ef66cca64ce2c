package org.lastrada.intranet.web.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lastrada.intranet.file.content.Picture;

/** A picture as an answer. Its address carries its hash, so it never changes and may be kept. */
final class PictureAnswer {

    private PictureAnswer() { }

    /** @param cache {@code public} or {@code private} */
    static void send(HttpServletResponse response, Picture picture, String cache) throws IOException {
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.bytes().length);
        response.setHeader("Cache-Control", cache + ", max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(picture.bytes());
    }
}
