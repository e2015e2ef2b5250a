package org.rapporteur.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.testkit.archive.InMemoryArchive;
import org.rapporteur.web.access.Secret;
import org.rapporteur.web.route.Site;

/** A server with a key for each role. */
final class KeyedServer implements AutoCloseable {
    static final WebSettings ANY_PORT = new WebSettings("127.0.0.1", 0, "desk");

    final Archive archive = new InMemoryArchive();
    final Map<KeyRole, Secret> secrets = new EnumMap<>(KeyRole.class);
    final WebServer server;
    final Wire wire;

    KeyedServer(WebSettings settings, Site site) {
        for (KeyRole role : KeyRole.values()) {
            Secret secret = Secret.fresh();
            secrets.put(role, secret);
            archive.change(shelves -> {
                shelves.keys().keep(Key.of(name(role), role, secret.sha256(), Instant.now()));
                return true;
            });
        }
        server = WebServer.start(settings, site, archive);
        wire = new Wire(server.port());
    }

    static String name(KeyRole role) {
        return role.name().toLowerCase(Locale.ROOT) + "er";
    }

    String bearer(KeyRole role) {
        return "Authorization: Bearer " + secret(role);
    }

    String secret(KeyRole role) {
        return Objects.requireNonNull(secrets.get(role)).reveal();
    }

    @Override
    public void close() {
        server.close();
    }
}
