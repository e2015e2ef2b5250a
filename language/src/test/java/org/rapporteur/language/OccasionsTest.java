package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.circumstance.CircumstanceFinder;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

class OccasionsTest {

    private static final CueLexicon LEXICON = CueLexicon.load();
    private static final CircumstanceFinder FINDER = CircumstanceFinder.load(LEXICON);
    private static final Speaker SOURCE = Speaker.of(new EntityId("anonymous/source"));
    private static final Speaker LISK = Speaker.of(new EntityId("person/lisk"));

    private static final String TEXT = """
            "It is late," the source told Hallow FM.
            "It is cold," the source added.
            "It rains," Lisk added.
            The ferry left.
            "It is over," the source added.
            """;

    @Test
    void whatWasToldGoesOnWithItsSpeaker() {
        assertThat(relays(Optional.empty())).containsExactly("Hallow FM", "Hallow FM", "", "");
    }

    @Test
    void theOwnOutletIsNoRelay() {
        assertThat(relays(Optional.of(new Outlet("Hallow FM")))).containsExactly("", "", "", "");
    }

    private static List<String> relays(Optional<Outlet> own) {
        Tokens tokens = new Tokenizer().tokenize(new SourceText(TEXT));
        List<Name> names = List.of(new Name(span("Hallow FM", 0), EntityKind.ORGANISATION));
        List<Attribution> attributions = List.of(
                said(tokens, "It is late", "the source", "told"),
                said(tokens, "It is cold", "the source", "added"),
                said(tokens, "It rains", "Lisk", "added"),
                said(tokens, "It is over", "the source", "added"));

        List<Circumstances> found = Occasions.find(
                tokens,
                own,
                attributions,
                List.of(SOURCE, SOURCE, LISK, SOURCE),
                attribution -> FINDER.find(tokens, names, attribution));

        List<String> relays = new ArrayList<>();
        for (Circumstances circumstances : found) {
            relays.add(circumstances.relay().stream()
                    .map(hop -> tokens.source().slice(hop.span()))
                    .findFirst()
                    .orElse(""));
        }
        return relays;
    }

    private static Attribution said(Tokens tokens, String content, String source, String cue) {
        Span words = span(content, 0);
        Span who = span(source, words.end());
        Provenance provenance = new Provenance(new ArticleId("000000000000"), "test/1", Confidence.CERTAIN);
        return new Attribution(
                Source.of(who, source.equals("Lisk") ? Naming.NAMED : Naming.UNNAMED),
                Optional.of(LEXICON.read(tokens, span(cue, who.end()))),
                List.of(words),
                Form.DIRECT,
                provenance);
    }

    private static Span span(String words, int from) {
        int begin = TEXT.indexOf(words, from);
        return new Span(begin, begin + words.length());
    }
}
