package org.rapporteur.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where the server listens.
 *
 * @param port 0 for any that is free
 * @param person who sits at this machine: under this name the decisions are kept that come from here
 */
public record WebSettings(String host, int port, String person) {
    private static final int PORT_MAX = 65_535;

    /** On this machine alone. */
    public static final WebSettings DEFAULTS = new WebSettings("127.0.0.1", 7490, "desk");

    /** @throws IllegalArgumentException if others could reach it, for nothing here asks who they are, or the port is none */
    public WebSettings {
        if (!isThisMachine(host)) {
            throw new IllegalArgumentException(
                    "will not listen on '%s': only this machine's own address, such as 127.0.0.1, for no key is asked of readers"
                            .formatted(host));
        }
        if (port < 0 || port > PORT_MAX) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    private static boolean isThisMachine(String host) {
        if (host.isBlank()) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
