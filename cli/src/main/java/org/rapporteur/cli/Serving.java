package org.rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.rapporteur.cli.metric.ServerFigures;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.desk.held.DossierFolder;
import org.rapporteur.desk.held.HeldDossiers;
import org.rapporteur.desk.held.ProgramStamp;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.encoder.UnreadableModelException;
import org.rapporteur.ingest.plain.HandedFiles;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.web.DeskSite;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.route.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Archive, index, desk and web server of one running program. Pages are served before the models are loaded; reading
 * begins when they are.
 */
final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(10);

    private final Plan plan;
    private final Deque<Runnable> opened = new ArrayDeque<>();
    private final OnnxEncoder encoder;
    private final OnnxSentenceEncoder sentenceEncoder;
    private final Desk desk;
    private final Tidying tidying;
    private final WebServer server;
    private volatile boolean loaded;
    private volatile @Nullable RuntimeException failure;

    /**
     * What is wanted.
     *
     * @param index where the index is
     * @param threads how many articles are read at once
     */
    record Plan(StorePlace place, Path index, WebSettings settings, int threads) {

        /** Beside the index: what a folder that cannot be made would save is assembled anew. */
        private HeldDossiers dossiers() {
            Path folder = index.resolveSibling(index.getFileName() + ".dossiers");
            try {
                String stamp = ProgramStamp.ofThis();
                return stamp.isEmpty() ? HeldDossiers.NONE : DossierFolder.open(folder, stamp);
            } catch (IOException e) {
                LOG.warn("dossiers are not held folder={} reason={}", folder, e.getMessage());
                return HeldDossiers.NONE;
            }
        }
    }

    private Serving(Plan plan, ServerFigures figures) {
        this.plan = plan;
        try {
            mustBeFree(plan.settings());
            SqlArchive archive = plan.place().openOrMakeOfToday();
            opened.push(archive::close);
            LuceneIndex index = LuceneIndex.open(plan.index());
            opened.push(index::close);
            encoder = OnnxEncoder.later();
            opened.push(encoder::close);
            sentenceEncoder = OnnxSentenceEncoder.later();
            opened.push(sentenceEncoder::close);
            Clock clock = Clock.systemUTC();
            Desk.Derived derived = new Desk.Derived(index, plan.dossiers());
            desk = Desk.of(archive, derived, new Rapporteur(encoder, sentenceEncoder, plan.threads()), clock);
            opened.push(desk::close);
            tidying = new Tidying(archive, () -> desk.backlog().isEmpty(), clock);
            ServerCondition condition = new ServerCondition(plan, archive, index, desk, () -> loaded);
            Site site = DeskSite.of(desk, new HandedFiles(), clock);
            server = WebServer.start(plan.settings(), new ServedSite(site, condition, figures), archive);
            opened.push(server::close);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Serves; reads nothing before {@link #runUntil}. */
    static Serving start(Plan plan, ServerFigures figures) {
        return new Serving(plan, figures);
    }

    /** Asked before anything is opened, for whoever starts a program twice is to be told that and nothing else. */
    private static void mustBeFree(WebSettings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(settings.host(), settings.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot listen on %s, port %d: %s; --port names another"
                            .formatted(settings.host(), settings.port(), e.getMessage()),
                    e);
        }
    }

    /** For a browser on this machine. */
    String address() {
        String host = plan.settings().host();
        return "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, server.port());
    }

    /**
     * Reads what comes in until it is told to end.
     *
     * @throws UnreadableModelException if there is no reading without
     */
    void runUntil(Ending ending) {
        Thread loading = new Thread(() -> loadThenRead(ending), "models");
        loading.setDaemon(true);
        loading.start();
        try {
            while (!ending.await(BETWEEN_LOOKS)) {
                tidy();
            }
            loading.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        RuntimeException unreadable = failure;
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void tidy() {
        try {
            tidying.look();
        } catch (ArchiveException e) {
            LOG.warn("not tidied, and tried again later", e);
        }
    }

    private void loadThenRead(Ending ending) {
        try {
            encoder.awaitLoaded();
            sentenceEncoder.awaitLoaded();
            loaded = true;
            while (!ending.isTold() && !isReading()) {
                ending.await(AFTER_FAULT);
            }
        } catch (RuntimeException e) {
            // ONNX Runtime can no longer be loaded while the program ends, which is no failure.
            if (!ending.isTold()) {
                failure = e;
                ending.tell();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that does not answer now may do so soon; pages say meanwhile that it does not. */
    private boolean isReading() {
        try {
            desk.start(plan.threads());
            LOG.info("reading threads={}", plan.threads());
            return true;
        } catch (ArchiveException e) {
            LOG.warn("reading could not begin, and is tried again", e);
            return false;
        }
    }

    /** Once what is being read is read. The last opened is closed first, and all are. */
    @Override
    public void close() {
        RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().run();
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
