package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.language.encoder.Relation;

class ModelFilesTest {

    private static final String LABELS =
            """
            labels.attribution=O,B-SOURCE,I-SOURCE,B-CUE,I-CUE,B-CONTENT,I-CONTENT
            labels.names=O,B-PER,I-PER,B-ORG,I-ORG,B-LOC,I-LOC,B-NORP,I-NORP,B-MISC,I-MISC
            labels.roles=O,B-ROLE,I-ROLE
            labels.parts=ADJ,ADP,ADV,AUX,CCONJ,DET,INTJ,NOUN,NUM,PART,PRON,PROPN,PUNCT,SCONJ,SYM,VERB,X
            labels.relations=%s
            labels.kinds=O,PERSON,ORGANISATION,PLACE,EVENT,OBJECT,ABSTRACT,TIME
            antecedent.width=96
            antecedent.distances=1,2,3,5,8,12,20,32,64,128,256
            window.pieces=254
            window.overlap=64
            segment.pieces=96
            """.formatted(Stream.of(Relation.values()).map(Relation::label).collect(Collectors.joining(",")));
    private static final String SHA256_OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @TempDir
    Path folder;

    @Test
    void anAbsentFileIsNamed() {
        assertRefused("lacks model.properties");
    }

    @Test
    void aDamagedModelIsToldByItsHash() throws IOException {
        write("attribution.onnx", "not what was trained");
        write("vocabulary.txt", "[UNK]\n[CLS]\n[SEP]\n");
        write("transitions.tsv", "");
        write(
                "model.properties",
                "name=test\nversion=1\nfile=attribution.onnx\nsha256=%s\n".formatted(SHA256_OF_NOTHING) + LABELS);
        assertRefused("is damaged");
    }

    @Test
    void labelsOfAnotherModelAreRefused() throws IOException {
        write("attribution.onnx", "");
        write("vocabulary.txt", "[UNK]\n[CLS]\n[SEP]\n");
        write("transitions.tsv", "");
        write(
                "model.properties",
                "name=test\nversion=1\nfile=attribution.onnx\nsha256=%s\nlabels.attribution=O,B,I\n"
                        .formatted(SHA256_OF_NOTHING));
        assertRefused("3 labels of attribution; wanted 7");
    }

    @Test
    void whatIsNoModelIsRefused() throws IOException {
        write("attribution.onnx", "");
        write("vocabulary.txt", "[UNK]\n[CLS]\n[SEP]\n");
        write("transitions.tsv", "");
        write(
                "model.properties",
                "name=test\nversion=1\nfile=attribution.onnx\nsha256=%s\n".formatted(SHA256_OF_NOTHING) + LABELS);
        assertRefused("ONNX Runtime does not take the model");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void assertRefused(String message) {
        assertThatThrownBy(() -> OnnxEncoder.load(folder).close())
                .isInstanceOf(UnreadableModelException.class)
                .hasMessageContaining(message);
    }
}
