package org.rapporteur.ingest.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;

/**
 * Reads articles from text and Markdown files, folders of them and standard input. Each input becomes
 * an article or a problem; the text of an article is what the file holds behind its front matter, to
 * the character. For use by one thread.
 */
public final class ArticleFiles {
    /** An input with more bytes than this is refused. */
    public static final int BYTES_MAX = 2_000_000;

    /** The name that stands for standard input. */
    public static final String STANDARD_INPUT = InputFinder.STANDARD_INPUT;

    private static final int BUFFER_BYTES = 16_384;

    private final InputStream standardInput;
    private final EnglishCheck english = new EnglishCheck(LanguageModel::load);

    /** @param standardInput what {@link #STANDARD_INPUT} stands for; read to its end and closed when it is asked for */
    public ArticleFiles(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads all that is named: in the order of the names, the files of a folder by path.
     *
     * @param inputs paths of files and folders, and {@link #STANDARD_INPUT}
     */
    public List<Article> read(List<String> inputs, Overrides overrides, Problems problems) {
        try (Stream<Article> articles = stream(inputs, overrides, problems)) {
            return articles.toList();
        }
    }

    /** The same, each file opened only when its article is asked for; problems are told as they are met. */
    public Stream<Article> stream(List<String> inputs, Overrides overrides, Problems problems) {
        List<TextFile> files = new InputFinder(standardInput, problems).find(inputs);
        Map<List<String>, String> met = new HashMap<>();
        return files.stream()
                .flatMap(file ->
                        readOne(file, overrides, problems).filter(article -> isNew(article, met, problems)).stream());
    }

    /** False for the same text of the same outlet, unless it was published in two places. */
    private static boolean isNew(Article article, Map<List<String>, String> met, Problems problems) {
        Imprint imprint = article.imprint();
        List<String> identity = List.of(
                imprint.outlet().map(Outlet::name).orElse(""),
                imprint.url().orElse(""),
                article.text().sha256());
        String first = met.putIfAbsent(identity, article.origin());
        if (first != null) {
            problems.tell(new InputProblem.GivenTwice(Place.of(article.origin()), first));
        }
        return first == null;
    }

    private Optional<Article> readOne(TextFile file, Overrides overrides, Problems problems) {
        return bytes(file, problems)
                .flatMap(bytes -> characters(bytes, file.place(), problems))
                .flatMap(text -> article(text, file, overrides, problems));
    }

    private static Optional<byte[]> bytes(TextFile file, Problems problems) {
        try (InputStream in = file.opening().open()) {
            byte[] bytes = upTo(BYTES_MAX + 1, in);
            if (bytes.length <= BYTES_MAX) {
                return Optional.of(bytes);
            }
            problems.tell(new InputProblem.TooLarge(file.place(), BYTES_MAX));
        } catch (IOException e) {
            problems.tell(new InputProblem.Unreadable(file.place(), Reasons.of(e)));
        }
        return Optional.empty();
    }

    /** By plain reading: the shorter ways ask a file how long it is and where it stands, which a pipe refuses. */
    private static byte[] upTo(int bytesMax, InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        int count = in.read(buffer);
        while (count >= 0 && read.size() < bytesMax) {
            read.write(buffer, 0, Math.min(count, bytesMax - read.size()));
            count = in.read(buffer);
        }
        return read.toByteArray();
    }

    private static Optional<String> characters(byte[] bytes, Place place, Problems problems) {
        Optional<FileFormat> foreign = FileFormat.foreign(bytes);
        if (foreign.isPresent()) {
            problems.tell(new InputProblem.ForeignFormat(place, foreign.get().words()));
            return Optional.empty();
        }
        Optional<String> text = TextDecoder.decode(bytes, place, problems);
        if (text.isPresent() && !ControlCharacters.areFew(text.get())) {
            problems.tell(InputProblem.Binary.of(place, text.get()));
            return Optional.empty();
        }
        return text;
    }

    private Optional<Article> article(String text, TextFile file, Overrides overrides, Problems problems) {
        Place place = file.place();
        FrontMatter frontMatter = FrontMatter.of(text, place, problems);
        String body = text.substring(frontMatter.body());
        file.listed()
                .unlistedIn()
                .filter(table -> frontMatter.body() == 0)
                .ifPresent(table -> problems.tell(new ImprintProblem.FileWithoutRow(place, table)));
        if (body.codePoints().noneMatch(Character::isLetter)) {
            problems.tell(new InputProblem.Empty(place, body.length()));
            return Optional.empty();
        }
        Imprint imprint = overrides.over(frontMatter
                .imprint()
                .orElse(file.listed().imprint())
                .orElse(MarkdownHeading.imprint(file.origin(), body)));
        Optional<String> objection = english.objection(
                imprint.title().orElse("") + "\n" + body, imprint.language().orElse(""));
        if (objection.isPresent()) {
            problems.tell(new InputProblem.NotEnglish(place, objection.get()));
            return Optional.empty();
        }
        return Optional.of(Article.identify(file.origin(), imprint, new SourceText(body)));
    }
}
