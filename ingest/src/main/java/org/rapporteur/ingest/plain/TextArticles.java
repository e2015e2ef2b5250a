package org.rapporteur.ingest.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;

/** Makes an article of a file's bytes, or tells why there is none. For use by one thread. */
final class TextArticles {
    private static final int BUFFER_BYTES = 16_384;

    private final EnglishCheck english = new EnglishCheck(LanguageModel::load);

    /** @param said makes of what the file says of itself what holds */
    Optional<Article> read(TextFile file, UnaryOperator<Imprint> said, Problems problems) {
        return bytes(file, problems)
                .flatMap(bytes -> characters(bytes, file.place(), problems))
                .flatMap(text -> article(text, file, said, problems));
    }

    private static Optional<byte[]> bytes(TextFile file, Problems problems) {
        try (InputStream in = file.opening().open()) {
            byte[] bytes = upTo(ArticleFiles.BYTES_MAX + 1, in);
            if (bytes.length <= ArticleFiles.BYTES_MAX) {
                return Optional.of(bytes);
            }
            problems.tell(new InputProblem.TooLarge(file.place(), ArticleFiles.BYTES_MAX));
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

    private Optional<Article> article(String text, TextFile file, UnaryOperator<Imprint> said, Problems problems) {
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
        Imprint imprint = said.apply(frontMatter
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
