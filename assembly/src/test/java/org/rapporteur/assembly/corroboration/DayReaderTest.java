package org.rapporteur.assembly.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.Tokenizer;

class DayReaderTest {

    /** A Monday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 12);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # what the article says            > from and until
            He left on Friday.                 > 2031-05-09/2031-05-09
            He left on Monday.                 > 2031-05-12/2031-05-12
            He will leave on Friday.           > 2031-05-16/2031-05-16
            He left yesterday.                 > 2031-05-11/2031-05-11
            He left on 3 May.                  > 2031-05-03/2031-05-03
            He left on May 3, 2029.            > 2029-05-03/2029-05-03
            He left on Dec. 31.                > 2030-12-31/2030-12-31
            He left in May 2029.               > 2029-05-01/2029-05-31
            He left in 2029.                   > 2029-01-01/2029-12-31
            """)
    void readsPlainDatesFromTheDayOfPublication(String sentence, String expected) {
        assertThat(read(sentence, Optional.of(PUBLISHED))).isEqualTo(expected);
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesAreRead() {
        assertThat(read("He left on Friday, yesterday and 3 May, but came on 3 May 2029.", Optional.empty()))
                .isEqualTo("2029-05-03/2029-05-03");
    }

    @Test
    void aDayThatThereIsNotLeavesItsMonth() {
        assertThat(read("He left on 31 June 2029.", Optional.of(PUBLISHED))).isEqualTo("2029-06-01/2029-06-30");
    }

    @Test
    void aNumberOfThingsIsNoYear() {
        assertThat(read("He has 2029 crates.", Optional.of(PUBLISHED))).isEmpty();
    }

    private static String read(String sentence, Optional<LocalDate> published) {
        return DayReader.read(new Tokenizer().tokenize(new SourceText(sentence)), published).stream()
                .map(days -> days.from() + "/" + days.until())
                .collect(Collectors.joining("; "));
    }
}
