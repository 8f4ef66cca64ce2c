package org.lastrada.intranet.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ByteRangeTest {

    @Test
    void aPartHasBothItsEnds() {
        assertThat(ByteRange.asked("bytes=0-0", 100)).contains(new ByteRange(0, 0));
        assertThat(ByteRange.asked("bytes=10-19", 100).orElseThrow().length()).isEqualTo(10);
    }

    @Test
    void anOpenEndIsTheEndOfTheFileAndAFarOneToo() {
        assertThat(ByteRange.asked("bytes=90-", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.asked("bytes=90-4000", 100)).contains(new ByteRange(90, 99));
    }

    @Test
    void theLastSoManyBytesAreAtMostAll() {
        assertThat(ByteRange.asked("bytes=-10", 100)).contains(new ByteRange(90, 99));
        assertThat(ByteRange.asked("bytes=-4000", 100)).contains(new ByteRange(0, 99));
    }

    @Test
    void whatLiesBehindTheEndCannotBeSent() {
        for (var behind : List.of("bytes=100-", "bytes=100-200", "bytes=-0")) assertThat(ByteRange.asked(behind, 100)).as(behind).contains(ByteRange.NONE);
    }

    @Test
    void whatIsNoRangeOrSeveralIsAnsweredWithTheWhole() {
        for (var none : List.of("", "bytes=", "bytes=-", "bytes=5-1", "bytes=a-b", "bytes=0-1,3-4", "chars=0-1", "bytes=99999999999999999999-")) assertThat(ByteRange.asked(none, 100)).as(none).isEmpty();
        assertThat(ByteRange.asked(null, 100)).isEmpty();
    }
}
