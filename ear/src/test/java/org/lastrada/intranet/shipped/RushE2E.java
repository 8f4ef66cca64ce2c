package org.lastrada.intranet.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Half of the members sign in at the same moment. Alone, since whoever signs in beside them is put off too. */
@Isolated
class RushE2E {

    private static final int FIRST = 2;
    private static final int PEOPLE = 40;

    @Test
    @Tag("A13")
    @Tag("H1")
    void ofFortyWhoSignInAtOnceEachGetsInOrIsToldToComeBackWhileOthersWork() {
        var requests = new ArrayList<Supplier<Answer>>();
        for (int number = FIRST; number < FIRST + PEOPLE; number++) {
            var guest = Shipped.guestFrom("127.0.4.3");
            var form = guest.signInForm(Shipped.stranger(number), Shipped.PASSWORD);
            requests.add(() -> guest.post("/sign-in", form));
        }
        var other = Shipped.as("auditor");
        requests.add(() -> other.get("/organisations/"));
        var answers = Together.now(requests);
        assertThat(answers.get(PEOPLE).status()).isEqualTo(200);
        assertThat(answers.subList(0, PEOPLE)).extracting(Answer::status).contains(302).isSubsetOf(302, 429);
        assertThat(answers).filteredOn(answer -> answer.status() == 429).allSatisfy(answer -> {
            assertThat(answer.header("retry-after").orElse("")).matches("\\d+");
            assertThat(answer.body()).contains("sign-in:password").contains("try again in a few seconds");
        });
    }
}
