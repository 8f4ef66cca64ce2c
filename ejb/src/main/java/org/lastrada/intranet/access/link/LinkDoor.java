package org.lastrada.intranet.access.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lastrada.intranet.access.throttle.Throttling;
import org.lastrada.intranet.access.throttle.Visit;
import org.lastrada.intranet.rights.Open;
import org.lastrada.intranet.secret.Token;

/**
 * From what is shown to the link it is, for programs and for what was mailed. A wrong guess commits its counter and is then told, so it is answered and not thrown. What
 * was a link once is no guess, and what cannot be one is not looked for. A link that holds opens whatever others guess in the same network.
 */
@Stateless
@Open
public class LinkDoor {

    @Inject PersonalLinks links;
    @Inject AccessTokens mailed;
    @Inject Throttling throttling;

    /**
     * @return the link to go {@link org.lastrada.intranet.rights.Caller#throughLink through}; nothing for what opens nothing
     * @throws org.lastrada.intranet.access.throttle.TooManyTries while the network has guessed wrong too often
     */
    public Optional<Long> knock(LinkPurpose purpose, String shown, Visit from) {
        var token = Token.parse(shown);
        var link = token.flatMap(one -> links.find(purpose, one));
        if (token.isPresent() && link.isEmpty()) throttling.countWrongLink(from);
        var holding = link.filter(one -> !one.isRevoked()).map(PersonalLink::id);
        holding.ifPresent(links::noteUse);
        return holding;
    }

    /**
     * Before a mailed link is looked at; what it opens, if anything, is for others to say.
     *
     * @throws org.lastrada.intranet.access.throttle.TooManyTries while the network has guessed wrong too often, and this is no link either
     */
    public void look(String shown, Visit from) {
        if (Token.parse(shown).filter(token -> !mailed.wasIssued(token)).isPresent()) throttling.countWrongLink(from);
    }
}
