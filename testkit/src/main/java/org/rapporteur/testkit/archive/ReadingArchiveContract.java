package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.archive.ReadingVersion;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.ArticleId;

/** What every archive promises of its readings. */
public interface ReadingArchiveContract extends NewArchive {
    /** The rules that come after the first. */
    ReadingVersion NEXT_RULES = new ReadingVersion("encoder/4", "rules/8");

    @Test
    default void findsNoReadingThatWasNotMade() {
        ArticleId article = keepArticle(1);

        assertThat(find(shelves -> shelves.readings().find(article))).isEmpty();
        assertThat(counts(shelves -> shelves.readings().counts())).isEmpty();
    }

    @Test
    default void givesAReadingBackByteForByte() {
        byte[] all = new byte[512];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        StoredReading every = new StoredReading(keepArticle(1), Samples.FIRST_RULES, Samples.second(3), Octets.of(all));
        StoredReading none =
                new StoredReading(keepArticle(2), Samples.FIRST_RULES, Samples.second(3), Octets.of(new byte[0]));

        change(shelves -> {
            shelves.readings().keep(every);
            shelves.readings().keep(none);
        });

        assertThat(list(shelves -> shelves.readings().listAfter(0, 9)))
                .containsExactly(new Numbered<>(1, every), new Numbered<>(2, none));
    }

    @Test
    default void givesAReadingThatReplacesAnotherOneANewNumber() {
        ArticleId ferry = keepArticle(1);
        ArticleId storm = keepArticle(2);
        StoredReading anew = Samples.reading(ferry, NEXT_RULES, "anew");
        change(shelves -> {
            shelves.readings().keep(Samples.reading(ferry, Samples.FIRST_RULES, "ferry"));
            shelves.readings().keep(Samples.reading(storm, Samples.FIRST_RULES, "storm"));
            shelves.readings().keep(anew);
            shelves.readings().keep(anew);
        });

        assertThat(find(shelves -> shelves.readings().find(ferry))).contains(new Numbered<>(3, anew));
        assertThat(list(shelves -> shelves.readings().listAfter(2, 9))).containsExactly(new Numbered<>(3, anew));
        assertThat(list(shelves -> shelves.readings().listAfter(0, 1)))
                .extracting(reading -> reading.value().article())
                .containsExactly(storm);
    }

    @Test
    default void knowsWhichArticlesAreToBeReadAnew() {
        ArticleId ferry = keepArticle(1);
        ArticleId storm = keepArticle(2);
        ArticleId mast = keepArticle(3);
        change(shelves -> {
            shelves.readings().keep(Samples.reading(ferry, Samples.FIRST_RULES, "ferry"));
            shelves.readings().keep(Samples.reading(storm, NEXT_RULES, "storm"));
        });

        assertThat(list(shelves -> shelves.readings().listWithout(NEXT_RULES, 9)))
                .containsExactly(ferry, mast);
        assertThat(list(shelves -> shelves.readings().listWithout(NEXT_RULES, 1)))
                .containsExactly(ferry);
        assertThat(counts(shelves -> shelves.readings().counts()))
                .isEqualTo(Map.of(Samples.FIRST_RULES, 1L, NEXT_RULES, 1L));
    }

    @Test
    default void refusesAReadingOfAnArticleThatIsNotKept() {
        StoredReading loose = Samples.reading(Samples.article(1).id(), Samples.FIRST_RULES, "ferry");

        assertThatThrownBy(() -> change(shelves -> shelves.readings().keep(loose)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private ArticleId keepArticle(int number) {
        return archive()
                .change(shelves -> shelves.articles().keep(Samples.article(number), Samples.START))
                .id();
    }
}
