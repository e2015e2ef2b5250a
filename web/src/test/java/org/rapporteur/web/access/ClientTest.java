package org.rapporteur.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {
    private static final Proxies PROXIES =
            new Proxies(List.of(Network.parse("10.0.0.0/8"), Network.parse("192.0.2.4")), Optional.empty());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # hops, the farthest first        | who is counted
            203.0.113.9                       | 203.0.113.9
            8.8.8.8, 203.0.113.9              | 203.0.113.9
            203.0.113.9, 10.1.1.1, 192.0.2.4  | 203.0.113.9
            203.0.113.9:4711                  | 203.0.113.9
            [2001:db8::1]:4711                | 20010db800000000::/64
            2001:db8::ffff                    | 20010db800000000::/64
            evil.example, 10.1.1.1            | 10.1.1.1
            unknown                           | 10.0.0.1
            10.1.1.1                          | 10.1.1.1
            """)
    void theNearestAddressThatIsNoProxyOfOursIsTheClient(String hops, String counted) throws Exception {
        assertThat(client("10.0.0.1", Map.of("x-forwarded-for", List.of(hops))).counted())
                .isEqualTo(counted);
    }

    @Test
    void severalLinesAreOne() throws Exception {
        Map<String, List<String>> headers = Map.of("x-forwarded-for", List.of("8.8.8.8", "203.0.113.9, 10.1.1.1"));

        assertThat(client("10.0.0.1", headers).counted()).isEqualTo("203.0.113.9");
    }

    /** What a client wrote itself stands before what the proxy adds. */
    @Test
    void theLastHostIsTheProxys() throws Exception {
        Map<String, List<String>> headers = Map.of(
                "x-forwarded-host", List.of("evil.example", "a.example, desk.example.org"), "host", List.of("inner"));

        assertThat(client("10.0.0.1", headers).host()).isEqualTo("desk.example.org");
        assertThat(client("203.0.113.9", headers).host()).isEqualTo("inner");
    }

    private static Client client(String peer, Map<String, List<String>> headers) throws Exception {
        return Client.of(InetAddress.getByName(peer), name -> headers.getOrDefault(name, List.of()), PROXIES);
    }
}
