package org.rapporteur.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.UploadedFile;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Caller;
import org.rapporteur.web.route.Handler;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;
import org.rapporteur.web.route.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a site by HTTP: the one place that knows the server's library, and the one that makes statuses of exceptions. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private static final int BODY_BYTES_MAX = 1_000_000;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FAULT = 500;
    private static final int NOT_READY = 503;
    private static final int NOT_MODIFIED = 304;

    private final Site site;
    private final List<String> names;
    private final Caller caller;
    private final Javalin server;

    private WebServer(WebSettings settings, Site site) {
        this.site = site;
        caller = new Caller(settings.person(), Role.ADMIN);
        String host = settings.host().toLowerCase(Locale.ROOT);
        names = List.of(host, host.contains(":") ? "[" + host + "]" : host, "localhost", "127.0.0.1", "[::1]");
        server = Javalin.create(this::configure);
    }

    /** Starts to serve whoever sits at this machine. */
    public static WebServer start(WebSettings settings, Site site) {
        return begin(settings, site);
    }

    /**
     * Starts to serve whoever has a key of the archive, or, as long as there is none, whoever sits at this machine.
     *
     * @param archive stays the caller's to close
     * @throws IllegalArgumentException if there is an {@link #objection}
     * @throws RuntimeException if the port is taken
     */
    public static WebServer start(WebSettings settings, Site site, Archive archive) {
        objection(settings, archive).ifPresent(words -> {
            throw new IllegalArgumentException(words);
        });
        return begin(settings, site);
    }

    /** What speaks against listening there, for a person; empty if nothing does. */
    public static Optional<String> objection(WebSettings settings, Archive archive) {
        return settings.isForThisMachine() ? Optional.empty() : Optional.of("not yet");
    }

    private static WebServer begin(WebSettings settings, Site site) {
        WebServer made = new WebServer(settings, site);
        made.server.start(settings.host(), settings.port());
        LOG.info("listening host={} port={}", settings.host(), made.port());
        return made;
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = BODY_BYTES_MAX;
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.requestLogger.http(this::tell);
        for (Route route : site.routes()) {
            serve(config, route.method(), route.path(), route.handler());
            if (route.method().equals("GET")) {
                serve(config, "HEAD", route.path(), route.handler());
            }
        }
        serve(config, "GET", "/health", request -> Answer.text(Answer.PLAIN, "ok\n"));
        serve(config, "GET", "/ready", this::ready);
        config.routes.exception(Exception.class, (fault, context) -> trouble(context, fault));
        config.routes.error(NOT_FOUND, context -> {
            if (context.attribute("answered") == null) {
                send(context, site.trouble(NOT_FOUND, "There is nothing at this address.", request(context)));
            }
        });
    }

    private void serve(JavalinConfig config, String method, String path, Handler handler) {
        config.routes.addHttpHandler(HandlerType.findOrCreate(method), path, context -> {
            Request request = request(context);
            Optional<String> refusal = Safety.refusal(method, request, names);
            send(
                    context,
                    refusal.isPresent()
                            ? site.trouble(FORBIDDEN, "Refused: " + refusal.get() + ".", request)
                            : handler.answer(request));
        });
    }

    private void tell(Context context, Float millis) {
        Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
        site.answered(context.method().name(), endpoint == null ? "" : endpoint.path, context.statusCode(), millis);
    }

    private Answer ready(Request request) {
        Optional<String> unready = site.unready();
        String lines = String.join("\n", site.state());
        Answer answer = Answer.text(Answer.PLAIN, unready.orElse("ready") + "\n" + (lines.isEmpty() ? "" : lines + "\n"));
        return unready.isPresent() ? answer.withStatus(NOT_READY) : answer;
    }

    /** A fault is told to the log; to the reader only that it is one. */
    private void trouble(Context context, Exception fault) {
        Request request = request(context);
        if (fault instanceof NotFoundException) {
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

    private Request request(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT);
        boolean inParts = type.startsWith("multipart/form-data");
        return new Request(
                context.path(),
                context.pathParamMap(),
                context.queryParamMap(),
                context.headerMap(),
                // Of a body in parts nothing is left to be read as a form once it was read as it came.
                inParts ? Octets.of(new byte[0]) : Octets.of(context.bodyAsBytes()),
                inParts || type.startsWith("application/x-www-form-urlencoded") ? context.formParamMap() : Map.of(),
                inParts ? uploads(context) : List.of(),
                caller);
    }

    private static List<Upload> uploads(Context context) {
        return context.uploadedFiles().stream().map(WebServer::upload).toList();
    }

    private static Upload upload(UploadedFile file) {
        try (InputStream content = file.content()) {
            return new Upload(file.filename(), Octets.of(content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("upload of '%s'".formatted(file.filename()), e);
        }
    }

    private static void send(Context context, Answer answer) {
        context.attribute("answered", true);
        Safety.HEADERS.forEach(context::header);
        context.header("Cache-Control", "no-cache");
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
