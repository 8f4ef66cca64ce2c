package org.lastrada.intranet.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void theSchemeMayBeLeftOut() {
        assertThat(WebAddress.orNull(" www.kompas.example/o-nama ")).isEqualTo("https://www.kompas.example/o-nama");
        assertThat(WebAddress.orNull("HTTP://kompas.example")).isEqualTo("HTTP://kompas.example");
        assertThat(WebAddress.orNull("  ")).isNull();
    }

    @Tag("X4")
    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://kompas.example", "https://kompas", "https://user:secret@kompas.example",
            "https://", "kompas centar", "https://kompas.example/<script>"})
    void whatABrowserWouldRunOrCouldNotOpenIsNone(String typed) {
        assertThatThrownBy(() -> WebAddress.orNull(typed)).isInstanceOf(NotAWebAddress.class);
    }
}
