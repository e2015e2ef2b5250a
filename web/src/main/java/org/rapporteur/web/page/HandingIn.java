package org.rapporteur.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.intake.FileRead;
import org.rapporteur.core.intake.FileReader;
import org.rapporteur.core.intake.HandedFile;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Upload;

/** Takes in what a form brings: files, or a text that somebody pasted. */
final class HandingIn {

    private static final String PASTED = "pasted text";
    private static final int NAME_MAX = 200;
    private static final int TAG_DIGITS = 24;

    private final Holdings holdings;
    private final Optional<FileReader> reader;

    /** @param reader empty if nothing can be handed in here */
    HandingIn(Holdings holdings, Optional<FileReader> reader) {
        this.holdings = holdings;
        this.reader = reader;
    }

    boolean isPossible() {
        return reader.isPresent();
    }

    /**
     * What came of it.
     *
     * @param lines of the ledger, one for each input, in order
     * @param noticed by the number of the line, what is to be looked at in an article that was taken in
     * @param problem why nothing was taken in; empty if something was
     * @param filled what to fill the form in with again; nothing if all went well
     */
    record Outcome(List<LedgerLine> lines, Map<Long, List<String>> noticed, String problem, IntakeShown.Filled filled) {

        static Outcome refused(String problem, IntakeShown.Filled filled) {
            return new Outcome(List.of(), Map.of(), problem, filled);
        }
    }

    Outcome handIn(Request request) {
        IntakeShown.Filled filled = new IntakeShown.Filled(
                text(request),
                request.findField("outlet").orElse(""),
                request.findField("title").orElse(""),
                request.findField("published").orElse(""),
                request.findField("url").orElse(""));
        FileReader files = reader.orElseThrow(() -> new BadRequestException("Nothing can be handed in here."));
        List<HandedFile> handed = files(request, filled);
        if (handed.isEmpty()) {
            return Outcome.refused("Nothing was handed in; wanted a file or a text", filled);
        }
        Imprint said;
        try {
            said = imprint(filled);
        } catch (IllegalArgumentException notAnImprint) {
            return Outcome.refused(String.valueOf(notAnImprint.getMessage()), filled);
        }
        return take(files.read(handed, said), token(request) + "\n" + said);
    }

    private Outcome take(List<FileRead> reads, String form) {
        List<Input> inputs = reads.stream().map(read -> input(read, form)).toList();
        List<LedgerLine> lines = holdings.handIn(inputs);
        Map<Long, List<String>> noticed = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            FileRead read = reads.get(at);
            if (read.article().isPresent()) {
                noticed.put(
                        lines.get(at).number(),
                        read.problems().stream().map(Problem::message).toList());
            }
        }
        return new Outcome(lines, noticed, "", IntakeShown.Filled.NOTHING);
    }

    /** The same file in the same form, sent twice because an answer was lost, is the same input; else it is another. */
    private static Input input(FileRead read, String form) {
        String what =
                form + "\n" + read.file().name() + "\n" + read.file().bytes().sha256();
        String tag = Octets.of(what.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, TAG_DIGITS);
        return Input.of(read, new InputId("form " + tag));
    }

    private static String token(Request request) {
        return request.findField("token")
                .filter(token -> token.matches("[0-9a-f-]{1,40}"))
                .orElseThrow(() -> new BadRequestException("The form came without the token it was given."));
    }

    /** A browser writes the line ends of a form as two characters, whoever wrote them as one. */
    private static String text(Request request) {
        return request.fields().getOrDefault("text", List.of()).stream()
                .findFirst()
                .map(text -> text.replace("\r\n", "\n"))
                .orElse("");
    }

    private static List<HandedFile> files(Request request, IntakeShown.Filled filled) {
        List<HandedFile> files = new ArrayList<>();
        for (Upload upload : request.uploads()) {
            // A browser sends a field for files that was left empty as a file without a name.
            if (!upload.name().isBlank() || upload.content().length() > 0) {
                files.add(new HandedFile(name(upload.name()), upload.content()));
            }
        }
        if (!filled.text().isBlank()) {
            files.add(new HandedFile(PASTED, Octets.of(filled.text().getBytes(StandardCharsets.UTF_8))));
        }
        return files;
    }

    private static String name(String sent) {
        String name = sent.replaceAll("\\p{Cntrl}", "\uFFFD").strip();
        if (name.isBlank()) {
            return "file without a name";
        }
        // From the end: there stands what it is called, the way to it before that.
        return name.substring(Math.max(0, name.length() - NAME_MAX));
    }

    private static Imprint imprint(IntakeShown.Filled filled) {
        return new Imprint(
                written(filled.outlet()).map(Outlet::new),
                written(filled.title()),
                Optional.empty(),
                written(filled.published()).map(PublicationTime::parse),
                Optional.empty(),
                written(filled.url()),
                Optional.empty());
    }

    private static Optional<String> written(String value) {
        return Optional.of(value).filter(any -> !any.isEmpty());
    }
}
