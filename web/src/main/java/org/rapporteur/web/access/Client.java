package org.rapporteur.web.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who is at the other end, as far as the connection tells and the proxies that are trusted.
 *
 * @param address of the client itself
 * @param forwarded whether somebody in between passed the request on, trusted or not
 * @param believed whether that was a trusted proxy
 * @param secure whether the client came by https
 * @param host by what name, and port, the client called; may be empty
 * @param user whom a trusted proxy says it has signed in
 */
public record Client(
        InetAddress address, boolean forwarded, boolean believed, boolean secure, String host, Optional<String> user) {

    private static final List<String> FORWARDED =
            List.of("x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded");

    /** The half of an address of IPv6 that a customer of a network gets as a whole. */
    private static final int CUSTOMER_BYTES = 8;

    /**
     * Looks who asks.
     *
     * @param peer who holds the connection
     * @param headers all lines of a header, by its name in lower case
     */
    public static Client of(InetAddress peer, Function<String, List<String>> headers, Proxies proxies) {
        boolean forwarded =
                FORWARDED.stream().anyMatch(name -> !headers.apply(name).isEmpty());
        boolean believed = proxies.trusts(peer);
        String host = last(headers.apply("host")).orElse("");
        if (!believed) {
            return new Client(peer, forwarded, false, false, host, Optional.empty());
        }
        return new Client(
                client(peer, items(headers.apply("x-forwarded-for")), proxies),
                forwarded,
                true,
                last(headers.apply("x-forwarded-proto")).filter("https"::equals).isPresent(),
                last(headers.apply("x-forwarded-host")).orElse(host),
                proxies.signIn()
                        .flatMap(signIn -> user(headers.apply(signIn.header().toLowerCase(Locale.ROOT)))));
    }

    /** The nearest address that is no proxy of ours: what stands before it anybody may have written. */
    private static InetAddress client(InetAddress peer, List<String> hops, Proxies proxies) {
        List<String> nearestFirst = new ArrayList<>(hops);
        Collections.reverse(nearestFirst);
        InetAddress nearest = peer;
        for (String hop : nearestFirst) {
            Optional<InetAddress> address = Network.findAddress(hop);
            if (address.isEmpty()) {
                return nearest;
            }
            nearest = address.get();
            if (!proxies.trusts(nearest)) {
                return nearest;
            }
        }
        return nearest;
    }

    /** Said twice it is not known by whom. */
    private static Optional<String> user(List<String> lines) {
        return lines.size() == 1
                ? Optional.of(lines.get(0).strip()).filter(name -> name.matches("[^\\p{C}\\p{Zl}\\p{Zp}]{1,100}"))
                : Optional.empty();
    }

    private static Optional<String> last(List<String> lines) {
        List<String> items = items(lines);
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
    }

    private static List<String> items(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Under what its requests are counted: whoever has a network of IPv6 has more addresses than anybody can count. */
    String counted() {
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, CUSTOMER_BYTES)) + "::/64"
                : address.getHostAddress();
    }
}
