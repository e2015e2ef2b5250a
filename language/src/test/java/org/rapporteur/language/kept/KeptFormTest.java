package org.rapporteur.language.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.testkit.Articles;

class KeptFormTest {

    private static final ReadingVersion VERSION =
            new ReadingVersion("sketch/1 0123", Optional.of("meanings/1 4567"), "89ab", 1);

    private final KeptForm form = new KeptForm(VERSION);
    private final Article article = DrawnReading.article("talks/late.txt");
    private final Kept kept = DrawnReading.of(article);
    private final byte[] bytes = form.pack(kept);

    @Test
    void givesBackAnEqualReading() {
        Kept back = form.unpack(bytes, article);

        assertThat(kept.problems()).isNotEmpty();
        assertThat(kept.reading().wording().quotations()).isNotEmpty();
        assertThat(back).isEqualTo(kept);
        assertThat(back.reading().wording().grammar().orElseThrow().trees())
                .map(Object::toString)
                .isEqualTo(kept.reading().wording().grammar().orElseThrow().trees().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void theSameReadingGivesTheSameBytes() {
        assertThat(form.pack(DrawnReading.of(article))).isEqualTo(bytes);
        assertThat(form.pack(form.unpack(bytes, article))).isEqualTo(bytes);
    }

    @Test
    void aReadingWithoutGrammarAndWithoutAnythingFoundIsKeptToo() {
        Article blank = Articles.saying("");
        Kept nothing = new Kept(new Reading(blank, List.of(), List.of()), List.of());

        assertThat(form.unpack(form.pack(nothing), blank)).isEqualTo(nothing);
    }

    @Test
    void theArticleMayLieElsewhereMeanwhile() {
        Article moved = new Article(article.id(), "archive/late.txt", article.imprint(), article.text());

        Kept back = form.unpack(bytes, moved);

        assertThat(back.reading().article()).isEqualTo(moved);
        assertThat(back.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place().origin()).isEqualTo("archive/late.txt"));
    }

    @Test
    void saysByWhatAnArticleWasRead() {
        assertThat(KeptForm.versionOf(bytes)).isEqualTo(VERSION);
    }

    @Test
    void aReadingOfAnotherVersionIsRefused() {
        KeptForm later = new KeptForm(new ReadingVersion("sketch/2 cdef", Optional.empty(), "89ab", 1));

        assertThatThrownBy(() -> later.unpack(bytes, article))
                .isInstanceOf(UnusableReadingException.class)
                .hasMessage("a reading by sketch/1 0123, meanings/1 4567, rules 89ab, code 1;"
                        + " wanted one by sketch/2 cdef, no model of sentences, rules 89ab, code 1");
    }

    @Test
    void aReadingOfAnotherArticleOrAnotherWordingOfItIsRefused() {
        Article other = Articles.saying("She said it.");
        Article retold = new Article(article.id(), article.origin(), article.imprint(), new SourceText("She said it."));
        Article undated = new Article(article.id(), article.origin(), Imprint.UNKNOWN, article.text());

        for (Article wrong : List.of(other, retold, undated)) {
            assertThatThrownBy(() -> form.unpack(bytes, wrong))
                    .isInstanceOf(UnusableReadingException.class)
                    .hasMessageMatching(
                            "a reading of article %s in wording [0-9a-f]{12}; wanted %s in wording [0-9a-f]{12}"
                                    .formatted(article.id(), wrong.id()));
        }
    }

    @Test
    void aReadingInAnotherFormOrOfAnotherShapeIsRefused() {
        byte[] form2 = bytes.clone();
        form2[4] = 2;
        byte[] reshaped = bytes.clone();
        reshaped[5]++;

        assertThatThrownBy(() -> form.unpack(sealed(form2), article))
                .isInstanceOf(UnusableReadingException.class)
                .hasMessage("a reading in form 2; wanted form 1");
        assertThatThrownBy(() -> form.unpack(sealed(reshaped), article))
                .isInstanceOf(UnusableReadingException.class)
                .hasMessageMatching("a reading of shape [0-9a-f]{12}; wanted shape [0-9a-f]{12}");
    }

    @Test
    void bytesThatAreNoReadingAreRefused() {
        assertThatThrownBy(() -> form.unpack(new byte[0], article))
                .isInstanceOf(UnusableReadingException.class)
                .hasMessage("no reading: 0 bytes; wanted some that begin with RPRD");
    }

    @Test
    void aReadingThatEndsTooEarlyIsRefusedWhereverItEnds() {
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);

            assertThatThrownBy(() -> form.unpack(cut, article)).isInstanceOf(UnusableReadingException.class);
        }
    }

    @Test
    void aReadingInWhichAnyByteIsAnotherIsRefused() {
        Random random = new Random(31);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= (byte) (1 + random.nextInt(255));

            assertThatThrownBy(() -> form.unpack(damaged, article)).isInstanceOf(UnusableReadingException.class);
        }
    }

    /** Nobody's accident has the right hash; whoever makes one on purpose must not bring the program down. */
    @Test
    void damageUnderARightHashIsRefusedOrGivesAWholeReading() {
        Random random = new Random(32);
        int refused = 0;
        for (int round = 0; round < 4000; round++) {
            byte[] damaged = bytes.clone();
            int flips = 1 + random.nextInt(3);
            for (int flip = 0; flip < flips; flip++) {
                damaged[random.nextInt(damaged.length - Digest.LENGTH)] = (byte) random.nextInt();
            }
            byte[] cut =
                    Arrays.copyOf(damaged, damaged.length - random.nextInt(2) * random.nextInt(damaged.length / 2));
            try {
                assertThat(form.unpack(sealed(cut), article).reading().article())
                        .isEqualTo(article);
            } catch (UnusableReadingException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(1000, 3999);
    }

    @Test
    void aReadingWithTokensOfAnotherTextIsNotKept() {
        Reading foreign = new Reading(article, Wording.bare(new SourceText("Another text.")), List.of(), List.of());

        assertThatThrownBy(() -> form.pack(new Kept(foreign, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reading of %s has tokens of another cut".formatted(article.id()));
    }

    /** With the hash that belongs to what is there. */
    private static byte[] sealed(byte[] bytes) {
        if (bytes.length < Digest.LENGTH) {
            return bytes;
        }
        byte[] sealed = bytes.clone();
        int end = sealed.length - Digest.LENGTH;
        System.arraycopy(Digest.of(sealed, end), 0, sealed, end, Digest.LENGTH);
        return sealed;
    }
}
