package org.rapporteur.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.web.access.Client;
import org.rapporteur.web.access.Gate;
import org.rapporteur.web.access.Keys;
import org.rapporteur.web.access.RefusedException;
import org.rapporteur.web.page.SignInPage;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Handler;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a site by HTTP: the one place that knows the server's library, and the one that makes statuses of exceptions. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int FAULT = 500;
    private static final int NOT_READY = 503;
    private static final int NOT_MODIFIED = 304;

    /** More than a newsroom's browsers have open; beyond it those that say nothing are closed soon. */
    private static final int CONNECTIONS_MAX = 1_000;

    private static final int CROWDED_IDLE_MS = 2_000;

    private static final Caller UNASKED = new Caller("nobody", Role.NOBODY, Caller.By.NOTHING);

    private final WebSettings settings;
    private final Site site;
    private final KnownMethods methods;
    private final Set<String> names;
    private final Gate gate;
    private final Bodies bodies;
    private final Deadline deadline;
    private final SlowHeaders slowHeaders;
    private final EventStreams streams = new EventStreams();
    private final Javalin server;

    private WebServer(WebSettings settings, Site site, Keys keys) {
        this.settings = settings;
        this.site = site;
        methods = new KnownMethods(site.routes());
        names = names(settings);
        gate = new Gate(
                keys,
                settings.proxies(),
                settings.limits(),
                Optional.of(settings.person()).filter(person -> settings.isForThisMachine()),
                System::nanoTime);
        bodies = new Bodies(settings.limits());
        deadline = new Deadline(settings.limits().request());
        slowHeaders = new SlowHeaders(settings.limits().request());
        server = Javalin.create(this::configure);
    }

    private static Set<String> names(WebSettings settings) {
        Set<String> names = new HashSet<>(settings.names());
        names.addAll(List.of(Safety.inHost(settings.host()), "localhost", "127.0.0.1", "[::1]"));
        return Set.copyOf(names);
    }

    /** As {@link #start(WebSettings, Site, Archive)}, for whoever sits at this machine alone. */
    public static WebServer start(WebSettings settings, Site site) {
        return begin(settings, site, Keys.none(Clock.systemUTC()));
    }

    /**
     * Starts to serve whoever has a key of the archive, or, as long as there is none, whoever sits at this machine.
     *
     * @param archive stays the caller's to close
     * @throws IllegalArgumentException if there is an {@link #objection}
     * @throws RuntimeException if the port is taken
     */
    public static WebServer start(WebSettings settings, Site site, Archive archive) {
        return begin(settings, site, Keys.of(archive, Clock.systemUTC(), settings.session()));
    }

    /** What speaks against listening there, for a person; empty if nothing does. */
    public static Optional<String> objection(WebSettings settings, Archive archive) {
        return objection(settings, Keys.of(archive, Clock.systemUTC(), settings.session()));
    }

    private static Optional<String> objection(WebSettings settings, Keys keys) {
        if (settings.isForThisMachine() || !keys.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "will not listen on '%s', where others can reach it, without a key; wanted 127.0.0.1, or a key: 'rapporteur key add' makes one"
                        .formatted(settings.host()));
    }

    private static WebServer begin(WebSettings settings, Site site, Keys keys) {
        objection(settings, keys).ifPresent(words -> {
            throw new IllegalArgumentException(words);
        });
        WebServer made = new WebServer(settings, site, keys);
        made.server.start();
        LOG.info("listening host={} port={}", settings.host(), made.port());
        return made;
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        streams.close();
        server.stop();
        deadline.close();
        slowHeaders.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = settings.limits().bodyBytes();
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(settings.limits().headerBytes());
        });
        config.requestLogger.http(this::tell);
        config.jetty.addConnector(this::connector);
        site.routes().forEach(route -> serve(config, route, withoutDoor(route.handler())));
        new SignIn(gate).openings().forEach(opening -> serve(config, opening.route(), opening.door()));
        serve(config, open("/health", "Whether the program runs", request -> Answer.text(Answer.PLAIN, "ok\n")));
        serve(config, open("/ready", "Whether it can serve", this::ready));
        config.routes.exception(Exception.class, (fault, context) -> trouble(context, fault));
        config.routes.error(NOT_FOUND, this::nothingThere);
    }

    /** Connections that are open and say nothing cost little, but not nothing. */
    private Connector connector(Server jetty, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().idle().toMillis());
        NetworkConnectionLimit limit = new NetworkConnectionLimit(CONNECTIONS_MAX, connector);
        limit.setEndPointIdleTimeout(CROWDED_IDLE_MS);
        connector.addBean(limit);
        connector.addBean(slowHeaders);
        return connector;
    }

    private static Route open(String path, String summary, Handler handler) {
        return new Route(
                "GET", path, summary, List.of(), new Route.Response("text/plain", "A word"), Role.NOBODY, handler);
    }

    private static SignIn.Door withoutDoor(Handler handler) {
        return (request, head, client) -> handler.answer(request);
    }

    private void serve(JavalinConfig config, Route route) {
        serve(config, route, withoutDoor(route.handler()));
    }

    private void serve(JavalinConfig config, Route route, SignIn.Door door) {
        config.routes.addHttpHandler(
                HandlerType.findOrCreate(route.method()), route.path(), context -> answer(context, route, door));
        if (route.method().equals("GET")) {
            config.routes.addHttpHandler(
                    HandlerType.findOrCreate("HEAD"), route.path(), context -> answer(context, route, door));
        }
    }

    /** Nothing of the body is read before it is known who sends it, and that he may. */
    private void answer(Context context, Route route, SignIn.Door door) throws Exception {
        Request head = head(context);
        Client client = client(context);
        Safety.refusal(context.method().name(), head, client.host(), namesOf(context))
                .ifPresent(why -> {
                    throw new RefusedException(RefusedException.MAY_NOT, "Refused: " + why + ".");
                });
        Caller caller = gate.admit(route, head, client);
        Request request = bodies.read(Gate.withoutSecrets(head).by(caller), incoming(context), route.role());
        send(context, deadline.within(() -> door.answer(request, head, client)));
    }

    /** No name leads a foreign page to the address itself, so whoever calls by it means this server. */
    private Set<String> namesOf(Context context) {
        Set<String> all = new HashSet<>(names);
        all.add(Safety.inHost(context.req().getLocalAddr()));
        return all;
    }

    private static Bodies.Incoming incoming(Context context) throws IOException {
        return new Bodies.Incoming(
                context.req().getInputStream(),
                context.req().getContentLengthLong(),
                Optional.ofNullable(context.contentType()).orElse(""));
    }

    private Client client(Context context) {
        Function<String, List<String>> headers =
                name -> Collections.list(context.req().getHeaders(name));
        return Client.of(address(context.req().getRemoteAddr()), headers, settings.proxies());
    }

    private static InetAddress address(String digits) {
        try {
            return InetAddress.getByName(digits);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("the server names a peer '%s'".formatted(digits), e);
        }
    }

    private void tell(Context context, Float millis) {
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        site.answered(context.method().name(), endpoint == null ? "" : endpoint.path, context.statusCode(), millis);
    }

    private Answer ready(Request request) {
        Optional<String> unready = site.unready();
        String lines = String.join("\n", site.state());
        Answer answer =
                Answer.text(Answer.PLAIN, unready.orElse("ready") + "\n" + (lines.isEmpty() ? "" : lines + "\n"));
        return unready.isPresent() ? answer.withStatus(NOT_READY) : answer;
    }

    /** A fault is told to the log; to the reader only that it is one. */
    private void trouble(Context context, Exception fault) {
        Request request = Gate.withoutSecrets(head(context));
        if (fault instanceof RefusedException refused) {
            send(context, refused(context, refused, request));
        } else if (fault instanceof NotFoundException) {
            send(context, site.trouble(NOT_FOUND, String.valueOf(fault.getMessage()), request));
        } else if (fault instanceof BadRequestException) {
            send(context, site.trouble(BAD_REQUEST, String.valueOf(fault.getMessage()), request));
        } else {
            LOG.error("request failed method={} path={}", context.method(), context.path(), fault);
            send(
                    context,
                    site.trouble(FAULT, "The program made a mistake here. What it was stands in its log.", request));
        }
    }

    private Answer refused(Context context, RefusedException refused, Request request) {
        String words = String.valueOf(refused.getMessage());
        boolean leadsToSignIn =
                refused.status() == RefusedException.SIGN_IN && !request.path().startsWith("/api/");
        Answer answer = leadsToSignIn
                ? SignInPage.answer(refused.status(), words, afterwards(context))
                        // A part of a page is asked for: the whole page leads to the form.
                        .with("HX-Refresh", "true")
                : site.trouble(refused.status(), words, request);
        for (Map.Entry<String, String> header : refused.headers().entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }

    private static String afterwards(Context context) {
        String query = context.queryString();
        return context.method().equals(HandlerType.GET) ? context.path() + (query == null ? "" : "?" + query) : "/";
    }

    private void nothingThere(Context context) {
        if (context.attribute("answered") == null) {
            Request request = Gate.withoutSecrets(head(context));
            gate.knock(client(context));
            send(context, nothingThere(request));
        }
    }

    private Answer nothingThere(Request request) {
        return methods.at(request.path())
                .map(allowed -> site.trouble(NOT_ALLOWED, "Here is only %s.".formatted(allowed), request)
                        .with("Allow", allowed))
                .orElseGet(() -> site.trouble(NOT_FOUND, "There is nothing at this address.", request));
    }

    private static Request head(Context context) {
        return new Request(
                context.path(),
                context.pathParamMap(),
                context.queryParamMap(),
                context.headerMap(),
                Octets.of(new byte[0]),
                Map.of(),
                List.of(),
                UNASKED);
    }

    private void send(Context context, Answer answer) {
        context.attribute("answered", true);
        Safety.HEADERS.forEach(context::header);
        if (client(context).secure()) {
            Safety.HEADERS_BEHIND_HTTPS.forEach(context::header);
        }
        context.header("Cache-Control", "private, no-cache");
        answer.headers().forEach(context::header);
        answer.tag().ifPresent(tag -> context.header("ETag", weak(tag)));
        boolean known = answer.tag()
                .filter(tag -> matches(context.header("If-None-Match"), weak(tag)))
                .isPresent();
        if (known) {
            context.status(NOT_MODIFIED);
            return;
        }
        context.status(answer.status());
        context.contentType(answer.contentType());
        if (answer.events().isPresent() && !context.method().equals(HandlerType.HEAD)) {
            streams.open(context, answer.events().get());
            return;
        }
        context.result(answer.body().toArray());
    }

    private static boolean matches(@Nullable String sent, String tag) {
        return sent != null && List.of(sent.split("\\s*,\\s*")).contains(tag);
    }

    /** Weak, for the same answer may go out squeezed or not. */
    private static String weak(String tag) {
        return "W/\"" + tag + "\"";
    }
}
