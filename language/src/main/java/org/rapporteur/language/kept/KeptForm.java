package org.rapporteur.language.kept;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/**
 * Readings as bytes. A head says the form, by which version of the rules and models the article was read, and which
 * article in which wording; then come the parts of the reading, each behind its length; at the end stands the SHA-256
 * of all before. The same reading gives the same bytes. Safe for use by many threads.
 */
public final class KeptForm {

    /** Of every form that there will be; all of them end with a hash. */
    private static final byte[] MARK = "RPRD".getBytes(StandardCharsets.US_ASCII);

    /** Raised when the bytes are laid out otherwise; what they are made of, {@link Shape} tells. */
    private static final int FORM = 1;

    private static final byte[] SHAPE = Shape.ofReadings();

    private final ReadingVersion version;
    private final Tokenizer tokenizer = new Tokenizer();

    /** @param version by which the articles are read whose readings are kept, and wanted back */
    public KeptForm(ReadingVersion version) {
        this.version = version;
    }

    /**
     * Puts a reading in bytes.
     *
     * @throws IllegalArgumentException if its tokens are not those that its article is cut into
     */
    public byte[] pack(Kept kept) {
        Reading reading = kept.reading();
        Article article = reading.article();
        if (!reading.wording().tokens().equals(tokenizer.tokenize(article.text()))) {
            throw new IllegalArgumentException("the reading of %s has tokens of another cut".formatted(article.id()));
        }
        Packing head = new Packing();
        head.raw(MARK);
        head.number(FORM);
        head.raw(SHAPE);
        version.pack(head);
        head.text(article.id().value());
        head.raw(fingerprint(article));
        Packing pooling = head.beside();
        List<byte[]> parts = List.of(
                part(pooling, part -> WordingPart.pack(part, reading.wording())),
                part(pooling, part -> part.list(reading.entities(), entity -> EntityPart.pack(part, entity))),
                part(pooling, part -> part.list(reading.statements(), said -> StatementPart.pack(part, said))),
                part(pooling, part -> PlacePart.pack(part, reading.places())),
                part(pooling, part -> part.list(reading.timexes(), timex -> TimexPart.pack(part, timex))),
                part(pooling, part -> part.list(reading.events(), event -> EventPart.pack(part, event))),
                part(pooling, part -> MeaningPart.pack(part, reading.meanings())),
                part(pooling, part -> part.list(kept.problems(), told -> ProblemPart.pack(part, told, article))));
        append(head, part(pooling, part -> part.list(pooling.pool(), part::text)));
        parts.forEach(part -> append(head, part));
        byte[] bytes = head.bytes();
        head.raw(Digest.of(bytes, bytes.length));
        return head.bytes();
    }

    /**
     * Gives a reading back, equal to the one that was put in these bytes.
     *
     * @param article as it was read; only where it comes from may be another place now
     * @throws UnusableReadingException if the bytes are damaged, or of another form, version or article
     */
    public Kept unpack(byte[] bytes, Article article) {
        Unpacking head = opened(bytes);
        ReadingVersion found = ReadingVersion.unpack(head);
        if (!found.equals(version)) {
            throw new UnusableReadingException("a reading by %s; wanted one by %s".formatted(found, version));
        }
        String of = head.text();
        byte[] wording = head.raw(Digest.LENGTH);
        if (!of.equals(article.id().value()) || !Arrays.equals(wording, fingerprint(article))) {
            throw new UnusableReadingException("a reading of article %s in wording %s; wanted %s in wording %s"
                    .formatted(of, shown(wording), article.id(), shown(fingerprint(article))));
        }
        try {
            return unpackParts(head, article);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new UnusableReadingException("a damaged reading: " + e.getMessage(), e);
        }
    }

    /**
     * By which version the article was read.
     *
     * @throws UnusableReadingException if the bytes are damaged, or of a form that this program does not know
     */
    public static ReadingVersion versionOf(byte[] bytes) {
        return ReadingVersion.unpack(opened(bytes));
    }

    private Kept unpackParts(Unpacking head, Article article) {
        List<String> pool = through(part(head, List.of()), part -> part.list(part::text));
        Tokens tokens = tokenizer.tokenize(article.text());
        Wording wording = through(part(head, pool), part -> WordingPart.unpack(part, tokens));
        Reading reading = new Reading(
                article,
                wording,
                through(part(head, pool), part -> part.list(() -> EntityPart.unpack(part))),
                through(part(head, pool), part -> part.list(() -> StatementPart.unpack(part))),
                through(part(head, pool), PlacePart::unpack),
                through(part(head, pool), part -> part.list(() -> TimexPart.unpack(part))),
                through(part(head, pool), part -> part.list(() -> EventPart.unpack(part))),
                through(part(head, pool), MeaningPart::unpack));
        Kept kept = new Kept(
                reading, through(part(head, pool), part -> part.list(() -> ProblemPart.unpack(part, article))));
        head.mustBeThrough();
        return kept;
    }

    /** Behind the form, where the version begins. */
    private static Unpacking opened(byte[] bytes) {
        int end = bytes.length - Digest.LENGTH;
        if (end < MARK.length || !Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new UnusableReadingException(
                    "no reading: %d bytes; wanted some that begin with RPRD".formatted(bytes.length));
        }
        byte[] wanted = Arrays.copyOfRange(bytes, end, bytes.length);
        byte[] found = Digest.of(bytes, end);
        if (!Arrays.equals(found, wanted)) {
            throw new UnusableReadingException(
                    "a damaged reading: its hash is %s, wanted %s".formatted(shown(found), shown(wanted)));
        }
        Unpacking head = Unpacking.of(bytes, end);
        head.raw(MARK.length);
        int form = head.count();
        if (form != FORM) {
            throw new UnusableReadingException("a reading in form %d; wanted form %d".formatted(form, FORM));
        }
        byte[] shape = head.raw(SHAPE.length);
        if (!Arrays.equals(shape, SHAPE)) {
            throw new UnusableReadingException(
                    "a reading of shape %s; wanted shape %s".formatted(shown(shape), shown(SHAPE)));
        }
        return head;
    }

    private static byte[] part(Packing pooling, Consumer<Packing> content) {
        Packing part = pooling.beside();
        content.accept(part);
        return part.bytes();
    }

    private static void append(Packing head, byte[] part) {
        head.number(part.length);
        head.raw(part);
    }

    private static Unpacking part(Unpacking head, List<String> pool) {
        return head.part(head.count(), pool);
    }

    private static <T> T through(Unpacking part, Function<Unpacking, T> content) {
        T value = content.apply(part);
        part.mustBeThrough();
        return value;
    }

    /** Of all that a reading may rest on: the text, and what is known of its publication. */
    private static byte[] fingerprint(Article article) {
        Imprint imprint = article.imprint();
        Packing said = new Packing();
        said.text(article.text().characters());
        said.optional(imprint.outlet().map(Outlet::name), said::text);
        said.optional(imprint.title(), said::text);
        said.optional(imprint.byline(), said::text);
        said.optional(imprint.published().map(PublicationTime::written), said::text);
        said.optional(imprint.updated().map(PublicationTime::written), said::text);
        said.optional(imprint.url(), said::text);
        said.optional(imprint.language(), said::text);
        byte[] bytes = said.bytes();
        return Digest.of(bytes, bytes.length);
    }

    private static String shown(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, Math.min(hash.length, 6));
    }
}
