package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

class GrammarLabelsTest {

    private static final String PARTS =
            Stream.of(PartOfSpeech.values()).map(PartOfSpeech::name).collect(Collectors.joining(","));
    private static final String RELATIONS =
            Stream.of(Relation.values()).map(Relation::label).collect(Collectors.joining(","));
    private static final String KINDS = "O,PERSON,ORGANISATION,PLACE,EVENT,OBJECT,ABSTRACT,TIME";

    @Test
    void theLabelsThatAreReadAreTaken() {
        assertThatCode(() -> GrammarLabels.check(properties(PARTS, RELATIONS, KINDS)))
                .doesNotThrowAnyException();
    }

    @Test
    void aModelWithoutThemIsRefused() {
        assertThatThrownBy(() -> GrammarLabels.check(new Properties())).hasMessage("0 labels of parts; wanted 17");
    }

    @Test
    void anAbsentLabelIsCounted() {
        assertThatThrownBy(() -> GrammarLabels.check(properties(PARTS, RELATIONS, "O,PERSON")))
                .hasMessage("2 labels of kinds; wanted 8");
    }

    @Test
    void anotherLabelIsNamedWithItsPlace() {
        String passive = RELATIONS.replace("nsubj:pass", "nsubj:passive");
        assertThatThrownBy(() -> GrammarLabels.check(properties(PARTS, passive, KINDS)))
                .hasMessage("label 38 of relations is nsubj:passive; wanted nsubj:pass");
    }

    @Test
    void otherDistancesAreRefused() {
        Properties properties = properties(PARTS, RELATIONS, KINDS);
        properties.setProperty("antecedent.distances", "1,2,4");
        assertThatThrownBy(() -> GrammarLabels.check(properties))
                .hasMessage("antecedent.distances is '1,2,4'; wanted '1,2,3,5,8,12,20,32,64,128,256'");
    }

    private static Properties properties(String parts, String relations, String kinds) {
        Properties properties = new Properties();
        properties.setProperty("labels.parts", parts);
        properties.setProperty("labels.relations", relations);
        properties.setProperty("labels.kinds", kinds);
        properties.setProperty("antecedent.width", "96");
        properties.setProperty("antecedent.distances", "1,2,3,5,8,12,20,32,64,128,256");
        return properties;
    }
}
