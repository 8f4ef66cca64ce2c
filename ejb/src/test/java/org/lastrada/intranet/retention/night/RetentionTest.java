package org.lastrada.intranet.retention.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private final Recorded night = new Recorded();
    private final Retention task = new Retention();

    RetentionTest() {
        task.night = night;
    }

    @Test
    void aRuleGoesOnPieceByPieceUntilNothingIsLeft() {
        night.pieces.put("mails", new ArrayList<>(List.of(500, 500, 20)));

        task.run();

        assertThat(night.noted).containsExactly("mails: 1020");
    }

    @Test
    void aRuleThatFailsIsNotedAndDoesNotStopTheOthers() {
        night.pieces.put("drafts", new ArrayList<>(List.of(500, -1)));
        night.pieces.put("mails", new ArrayList<>(List.of(3)));
        night.pieces.put("sessions", new ArrayList<>(List.of(0)));

        assertThatThrownBy(task::run).hasMessageContaining("drafts").hasMessageNotContaining("mails");
        assertThat(night.noted).containsExactly("drafts: 500, failed: the disk is full", "mails: 3", "sessions: 0");
    }

    @Test
    void oneRuleDoesNotHoldTheClockForHours() {
        night.pieces.put("mails", new ArrayList<>(Collections.nCopies(Retention.MOST_PIECES + 5, 500)));

        task.run();

        assertThat(night.noted).containsExactly("mails: " + Retention.MOST_PIECES * 500);
    }

    /** Pieces by rule; one of -1 fails. */
    private static final class Recorded extends Night {

        private final Map<String, List<Integer>> pieces = new LinkedHashMap<>();
        private final List<String> noted = new ArrayList<>();

        @Override
        public List<String> rules() {
            return List.copyOf(pieces.keySet());
        }

        @Override
        public Piece piece(String name) {
            int gone = pieces.get(name).remove(0);
            if (gone < 0) throw new IllegalStateException("the disk is full");
            return new Piece(gone, gone == 500);
        }

        @Override
        public void wentWell(String name, int gone) {
            noted.add(name + ": " + gone);
        }

        @Override
        public void failed(String name, int gone, String because) {
            noted.add(name + ": " + gone + ", failed: " + because);
        }
    }
}
