package org.rapporteur.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "10.1.0.0/16, 10.1.255.3, true",
        "10.1.0.0/16, 10.2.0.1, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "fd00::/8, fdff::1, true",
        "fd00::/8, fe00::1, false",
        "0.0.0.0/0, ::1, false"
    })
    void addressesBeginAlike(String network, String address, boolean contained) throws Exception {
        assertThat(Network.parse(network).contains(InetAddress.getByName(address)))
                .isEqualTo(contained);
    }

    /** A name would be asked for abroad, and whoever answers would be trusted. */
    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example.org", "localhost", "", "10.1", "10.0.0.0/33", "10.0.0.0/x", "300.1.1.1", "cafe"})
    void whatIsNoAddressIsRefused(String words) {
        assertThatThrownBy(() -> Network.parse(words)).isInstanceOf(IllegalArgumentException.class);
    }
}
