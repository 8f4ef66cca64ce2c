package org.lastrada.intranet.system;

import static org.assertj.core.api.Assertions.fail;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fails in the server, on purpose: were that not seen, no green test of this ring would mean anything. */
@ExtendWith({ArquillianExtension.class, MustFail.class})
class CanaryIT {

    @Test
    void aFailureInTheServerIsSeenByTheBuild() {
        fail("the canary sings");
    }
}
