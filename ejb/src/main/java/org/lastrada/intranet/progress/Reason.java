package org.lastrada.intranet.progress;

import java.util.stream.Stream;
import org.apache.shiro.authz.AuthorizationException;
import org.lastrada.intranet.shared.DomainException;
import org.lastrada.intranet.shared.NotFound;
import org.lastrada.intranet.shared.Texts;

/**
 * Why a piece of long work was not done, as its owner is told.
 *
 * @param isForGood a rule said no, or the owner's rights are gone: trying again would end the same way
 */
record Reason(String sentence, boolean isForGood) {

    private static final int DEEP_ENOUGH = 20;

    static Reason of(RuntimeException failure, long work, Texts texts) {
        var known = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEP_ENOUGH)
                .filter(cause -> cause instanceof DomainException || cause instanceof AuthorizationException).findFirst();
        if (known.isEmpty()) return new Reason(texts.get("progress.failure.ours", String.valueOf(work)), false);
        if (known.get() instanceof NotFound || known.get() instanceof AuthorizationException) return new Reason(texts.get("progress.failure.rights"), true);
        var refusal = (DomainException) known.get();
        return new Reason(texts.get(refusal.textKey(), refusal.arguments()), true);
    }
}
