package org.lastrada.intranet.access.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void aPhoneReadsBackWhatWasDrawn() throws Exception {
        var uri = Totp.random().uri("Plateforme Égalité", "olena@la-strada.example");
        assertThat(new Decoder().decode(drawn(QrCode.of(uri))).getText()).isEqualTo(uri);
    }

    @Test
    void fourLightModulesSurroundTheCode() {
        var code = QrCode.of("otpauth://totp/a");
        var inner = RECTANGLE.matcher(code.path()).results().toList();

        assertThat(inner).allMatch(r -> Integer.parseInt(r.group(1)) >= 4 && Integer.parseInt(r.group(2)) >= 4);
        assertThat(inner).allMatch(r -> Integer.parseInt(r.group(1)) + Integer.parseInt(r.group(3)) <= code.size() - 4);
        assertThat(code.getViewBox()).isEqualTo("0 0 " + code.size() + " " + code.size());
    }

    @Test
    void thePathHoldsNothingButDrawing() {
        assertThat(QrCode.of("</svg><script>alert(1)</script>").getPath()).matches("[Mhvz0-9 -]+");
    }

    @Test
    void whatDoesNotFitIsNotDrawn() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitMatrix drawn(QrCode code) {
        var side = code.size() - 8;
        var matrix = new BitMatrix(side);
        RECTANGLE.matcher(code.path()).results().forEach(r ->
                matrix.setRegion(Integer.parseInt(r.group(1)) - 4, Integer.parseInt(r.group(2)) - 4, Integer.parseInt(r.group(3)), 1));
        return matrix;
    }
}
