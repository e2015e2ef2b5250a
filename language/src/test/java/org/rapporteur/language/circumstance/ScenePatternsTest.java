package org.rapporteur.language.circumstance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.language.cue.CueLexicon;

class ScenePatternsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            # pattern ; message
            told { <press> ; wanted } but found '' in pattern 'told { <press>'
            told ( a | an  ; wanted ) but found '' in pattern 'told ( a | an'
            told )         ; wanted the end but found ')' in pattern 'told )'
            told { }       ; wanted something but found '}' in pattern 'told { }'
            told <fish>    ; nothing is called '<fish>' in patterns
            told $fish     ; no word list 'fish'
            told @fish     ; no VERB 'fish' in the list of cues
            """)
    void tellsWhatIsWrongWithAPattern(String pattern, String message) {
        WordLists lists = WordLists.load();
        NounPhrases nounPhrases = new NounPhrases(lists);
        PhraseSteps phrases = new PhraseSteps(lists, nounPhrases, new Outlets(lists, nounPhrases));
        ScenePatterns parser = new ScenePatterns(lists, CueLexicon.load(), phrases);

        assertThatThrownBy(() -> parser.parse(pattern)).hasMessage(message);
    }
}
