package org.rapporteur.assembly.decision;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.AnchorPlace;
import org.rapporteur.core.decision.AnchorState;
import org.rapporteur.core.decision.ReadRuling;
import org.rapporteur.core.decision.Term;
import org.rapporteur.core.decision.TermKey;
import org.rapporteur.core.text.Span;

/**
 * A decision understood, with the places of its words in the articles in hand.
 *
 * @param articles where each selector was looked for; empty where its article is not in hand
 * @param places of the selectors, in their order
 */
record Located(Decision decision, ReadRuling read, List<Optional<ArticleId>> articles, List<AnchorPlace> places) {

    /** In a message, in characters. */
    private static final int WORDS_MAX = 60;

    Located {
        articles = List.copyOf(articles);
        places = List.copyOf(places);
    }

    RulingKind kind() {
        return read.ruling().kind();
    }

    String name() {
        return read.ruling().subject().name();
    }

    /** Where the words of a selector stand; empty if they do not. */
    Optional<Passage> standing(int ref) {
        AnchorPlace place = places.get(ref - 1);
        return articles.get(ref - 1)
                .filter(article -> place.state().stands())
                .flatMap(article -> place.span().map(span -> new Passage(article, span)));
    }

    boolean isInHand(int ref) {
        return articles.get(ref - 1).isPresent();
    }

    /** The worst of those of some selectors. */
    AnchorState state(Collection<Integer> refs) {
        return refs.stream().map(ref -> places.get(ref - 1).state()).reduce(AnchorState.SAME, AnchorState::or);
    }

    /** The selectors of the subject itself: of a statement its content, else all that no term speaks of, or all. */
    List<Integer> own() {
        List<Integer> content = (read.from().isEmpty() ? read.to() : read.from())
                .find(TermKey.CONTENT)
                .map(Term::refs)
                .orElse(List.of());
        if (!content.isEmpty()) {
            return content;
        }
        List<Integer> all = IntStream.rangeClosed(1, places.size()).boxed().toList();
        List<Integer> unsaid = all.stream()
                .filter(ref ->
                        !read.from().refs().contains(ref) && !read.to().refs().contains(ref))
                .toList();
        return unsaid.isEmpty() ? all : unsaid;
    }

    /**
     * The words of selectors in one article, in reading order.
     *
     * @throws UnfitDecisionException if they do not stand there, or in several articles
     */
    List<Span> spans(List<Integer> refs) {
        List<Passage> passages = refs.stream().map(this::get).toList();
        if (passages.stream().map(Passage::article).distinct().count() > 1) {
            throw new UnfitDecisionException("its words stand in several articles");
        }
        return passages.stream().map(Passage::span).sorted().toList();
    }

    /** @throws UnfitDecisionException if they do not stand there */
    Passage get(int ref) {
        return standing(ref)
                .orElseThrow(() -> new UnfitDecisionException("the words '%s' are %s"
                        .formatted(
                                words(ref), places.get(ref - 1).state().name().toLowerCase(Locale.ROOT))));
    }

    private String words(int ref) {
        String words = read.ruling().subject().selectors().get(ref - 1).words();
        return words.length() <= WORDS_MAX ? words : words.substring(0, WORDS_MAX) + "…";
    }
}
