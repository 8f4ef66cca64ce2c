package org.lastrada.intranet.file.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PieceStreamTest {

    private final byte[] whole = new byte[2_500];
    private final ArrayList<Long> asked = new ArrayList<>();

    @Test
    void piecesAreFetchedOneAfterTheOtherAndMakeTheWhole() throws IOException {
        for (int at = 0; at < whole.length; at++) whole[at] = (byte) at;
        try (var stream = new PieceStream(this::from)) {
            assertThat(stream.read()).isZero();
            assertThat(asked).as("no more than needed").containsExactly(0L);
            assertThat(stream.readAllBytes()).isEqualTo(Arrays.copyOfRange(whole, 1, whole.length));
            assertThat(stream.read()).isEqualTo(-1);
        }
    }

    private byte[] from(long at) {
        asked.add(at);
        return Arrays.copyOfRange(whole, (int) at, (int) Math.min(whole.length, at + 1_000));
    }
}
