package org.lastrada.intranet.access.throttle;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * The part of an address that one household or office holds: all of an IPv4 address ({@code 192.0.2.7/32}), the first
 * half of an IPv6 one ({@code 2001:db8:0:0::/64}), in which anybody may choose the rest at will.
 */
record NetworkPrefix(String text, Throttle throttle) {

    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** @throws NotANetworkAddress for anything but a written-out address; a name is never looked up */
    public static NetworkPrefix of(String address) {
        var bare = address == null ? "" : address.replaceFirst("%[A-Za-z0-9_.-]{1,20}$", "");
        if (!IPV4.matcher(bare).matches() && !IPV6.matcher(bare).matches()) throw new NotANetworkAddress();
        return prefix(parse(bare));
    }

    /** The brackets make Java take it for an IPv6 address or fail, without asking a name server. */
    private static InetAddress parse(String bare) {
        try {
            return InetAddress.getByName(bare.indexOf(':') < 0 ? bare : "[" + bare + "]");
        } catch (UnknownHostException e) {
            throw new NotANetworkAddress();
        }
    }

    /** An IPv4 address written as IPv6 ({@code ::ffff:192.0.2.7}) has become an Inet4Address by now. */
    private static NetworkPrefix prefix(InetAddress address) {
        if (address instanceof Inet4Address) return new NetworkPrefix(address.getHostAddress() + "/32", Throttle.IPV4);
        var bytes = address.getAddress();
        var text = new StringBuilder();
        for (var i = 0; i < 8; i += 2) text.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff)).append(':');
        return new NetworkPrefix(text + ":/64", Throttle.IPV6);
    }
}
