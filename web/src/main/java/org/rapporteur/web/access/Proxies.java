package org.rapporteur.web.access;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.web.route.Role;

/**
 * Servers that stand before this one, and what is believed of what they say.
 *
 * @param trusted from where they speak: from these addresses alone is it believed who the client is, by what name and
 *     how it called
 * @param signIn whether they also say who a person is
 */
public record Proxies(List<Network> trusted, Optional<SignIn> signIn) {

    /** None. */
    public static final Proxies NONE = new Proxies(List.of(), Optional.empty());

    /** @throws IllegalArgumentException if somebody is to be signed in by whoever says so */
    public Proxies {
        trusted = List.copyOf(trusted);
        if (signIn.isPresent() && trusted.isEmpty()) {
            throw new IllegalArgumentException(
                    "who signs in by the header %s is believed from nowhere; wanted the proxy's address"
                            .formatted(signIn.get().header()));
        }
    }

    boolean trusts(InetAddress peer) {
        return trusted.stream().anyMatch(network -> network.contains(peer));
    }

    /**
     * The proxy has asked a person who she is.
     *
     * @param header in which it says her name, such as {@code X-Forwarded-User}
     * @param role of everybody who comes so
     * @param roles of those who have another one, by name
     */
    public record SignIn(String header, Role role, Map<String, Role> roles) {

        private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,100}");

        /** @throws IllegalArgumentException if the header is no name of one, or one that browsers and this server use */
        public SignIn {
            roles = Map.copyOf(roles);
            String lower = header.toLowerCase(Locale.ROOT);
            if (!HEADER.matcher(header).matches()
                    || List.of("authorization", "cookie", "host", "origin").contains(lower)) {
                throw new IllegalArgumentException(
                        "'%s' cannot say who signs in; wanted a header such as X-Forwarded-User".formatted(header));
            }
        }

        Role roleOf(String name) {
            return roles.getOrDefault(name, role);
        }
    }
}
