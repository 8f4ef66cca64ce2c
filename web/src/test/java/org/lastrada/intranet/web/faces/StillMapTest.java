package org.lastrada.intranet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StillMapTest {

    @Test
    void whatIsSentIsThatOfTheEndOfTheRequestWhileTheNextOneIsAtWork() throws Exception {
        var views = new HashMap<String, Object>(Map.of("first", new ArrayList<>(List.of("as it was"))));
        var kept = StillMap.of(views);
        var before = written(kept);
        kept.put("second", "later");
        ((List<Object>) views.get("first")).add("deeper");

        assertThat(written(kept)).isEqualTo(before);
        assertThat(read(before)).isEqualTo(Map.of("first", List.of("as it was")));
        assertThat(kept).isEqualTo(views).containsEntry("second", "later");
        assertThat(read(written(StillMap.of(kept)))).isEqualTo(views);
    }

    @Test
    void whatArrivedElsewhereGoesOnThereAndIsSentBackAsItStoodWhenItCame() throws Exception {
        var arrived = read(written(StillMap.of(new HashMap<>(Map.of("view", 1)))));
        var asItCame = written(arrived);
        arrived.put("another", 2);
        assertThat(arrived.remove("view")).isEqualTo(1);

        assertThat(arrived).containsOnlyKeys("another").doesNotContainKey("view");
        assertThat(written(arrived)).isEqualTo(asItCame);
        assertThat(read(written(StillMap.of(arrived)))).isEqualTo(Map.of("another", 2));
    }

    @Test
    void whereAnotherRequestIsAtItTheBytesOfBeforeStay() throws Exception {
        var views = new HashMap<String, Object>(Map.of("view", "whole"));
        var kept = StillMap.of(views);
        var bytes = written(kept);
        views.put("view", new AtWork());

        assertThat(StillMap.of(kept)).isSameAs(kept);
        assertThat(written(kept)).isEqualTo(bytes);
    }

    private static final class AtWork implements Serializable {

        private static final long serialVersionUID = 1L;

        private Object writeReplace() {
            throw new ConcurrentModificationException();
        }
    }

    private static byte[] written(Map<String, Object> map) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(map);
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Map<String, Object>) in.readObject();
        }
    }
}
