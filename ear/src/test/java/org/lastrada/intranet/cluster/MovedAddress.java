package org.lastrada.intranet.cluster;

import java.util.regex.Pattern;
import org.lastrada.intranet.shipped.Ask;
import org.lastrada.intranet.shipped.Form;
import org.lastrada.intranet.shipped.Shipped;
import org.lastrada.intranet.shipped.Until;

/**
 * A link that works once: it moves somebody's account to a new address.
 *
 * @param path where it leads
 */
record MovedAddress(Ask ask, String account, String path) {

    private static final Pattern LINK = Pattern.compile("https://localhost:\\d+(/new-address\\?token=[\\w-]+)");

    /** Asked for by whoever has that role, on the first node. */
    static MovedAddress of(Cluster cluster, String role) {
        var account = cluster.ask().text("select id from intranet.account where login = ?", Shipped.login(role));
        var person = cluster.nodes().get(0).signedIn(role);
        var address = "moving-" + account + "@links.example";
        Form.on(person.get("/account/address"), "change").with("address", address).press(person, "save");
        Until.so("the link for " + address + " arrived", () -> mail(cluster, address).contains("/new-address?token="));
        var link = LINK.matcher(mail(cluster, address));
        if (!link.find()) throw new AssertionError("the mail carries no link");
        return new MovedAddress(cluster.ask(), account, link.group(1));
    }

    private static String mail(Cluster cluster, String address) {
        return cluster.intranet().mail().mails().stream().filter(mail -> address.equals(mail.recipient())).findFirst().map(mail -> mail.text()).orElse("");
    }

    /** As if it had been asked for anew, with the same words. */
    void worksAgainFor(String address) {
        ask.tell("update intranet.access_token set used_at = null, revoked_at = null, expires_at = utc_timestamp(6) + interval 1 hour, email = '" + address + "' where account_id = " + account
                + " and purpose = 'ADDRESS' order by id desc limit 1");
    }

    String login() {
        return ask.text("select login from intranet.account where id = ?", account);
    }
}
