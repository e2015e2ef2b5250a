package org.rapporteur.assembly.utterance;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.language.meaning.Meanings;
import org.rapporteur.language.meaning.Meanings.Placed;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;
import org.rapporteur.testkit.Drawing;

/** Articles of a story, drawn by hand, and what they give as one utterance, as lines. */
final class Coverages {

    private Coverages() {}

    /** Each utterance as a line for each of its witnesses. */
    static List<List<String>> utterances(Drawing... drawings) {
        return lines(found(drawings), drawings);
    }

    static List<Utterance> found(Drawing... drawings) {
        return Utterances.of(material(drawings));
    }

    /** What becomes of the fullest words in the second witness: {@code cut(of it) same(...)}. */
    static String edits(Drawing... drawings) {
        Utterance utterance = found(drawings).get(0);
        Article fullest = article(utterance.fullest(), drawings);
        Witness other = utterance.witnesses().get(1);
        Article here = article(other, drawings);
        return other.edits().stream()
                .map(edit -> edit.kind().name().toLowerCase(Locale.ROOT) + "(" + words(fullest, edit.fullest())
                        + (edit.kind() == Edit.Kind.SAME || edit.here().isEmpty()
                                ? ""
                                : " > " + words(here, edit.here()))
                        + ")")
                .collect(Collectors.joining(" "));
    }

    private static String words(Article article, Optional<Span> span) {
        return span.map(words -> article.text().slice(words)).orElse("");
    }

    private static String line(Witness witness, Article article) {
        return witness.rendering().name().toLowerCase(Locale.ROOT) + ": "
                + witness.content().stream()
                        .map(span -> article.text().slice(span))
                        .collect(Collectors.joining(" | "));
    }

    private static Article article(Witness witness, Drawing... drawings) {
        return Arrays.stream(drawings)
                .map(Drawing::article)
                .filter(article -> article.id().equals(witness.article()))
                .findFirst()
                .orElseThrow();
    }

    /** Each utterance as a line for each of its witnesses, where it is known what some words mean. */
    static List<List<String>> utterances(Map<String, Meaning> meanings, Drawing... drawings) {
        return lines(Utterances.of(material(meanings, drawings)), drawings);
    }

    private static List<List<String>> lines(List<Utterance> found, Drawing... drawings) {
        return found.stream()
                .map(utterance -> utterance.witnesses().stream()
                        .map(witness -> line(witness, article(witness, drawings)))
                        .toList())
                .toList();
    }

    static Material material(Drawing... drawings) {
        return material(Map.of(), drawings);
    }

    private static Material material(Map<String, Meaning> meanings, Drawing... drawings) {
        List<Reading> readings = Arrays.stream(drawings)
                .map(drawing -> new Reading(
                        drawing.article(),
                        wording(drawing.article()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        meanings(meanings, drawing.article().text().characters())))
                .toList();
        List<Statement> statements = Arrays.stream(drawings)
                .map(Drawing::statements)
                .flatMap(Collection::stream)
                .toList();
        List<Entity> entities = meanings.isEmpty()
                ? List.of()
                : Arrays.stream(drawings)
                        .flatMap(drawing -> drawing.entities().stream())
                        .toList();
        return new Material(readings, Coverage.NONE, entities, statements);
    }

    /** Each where its words stand. */
    private static Meanings meanings(Map<String, Meaning> meanings, String text) {
        return new Meanings(meanings.entrySet().stream()
                .filter(entry -> text.contains(entry.getKey()))
                .map(entry -> new Placed(
                        new Span(
                                text.indexOf(entry.getKey()),
                                text.indexOf(entry.getKey()) + entry.getKey().length()),
                        entry.getValue()))
                .sorted(Comparator.comparing(Placed::span))
                .toList());
    }

    private static Wording wording(Article article) {
        Tokens tokens = new Tokenizer().tokenize(article.text());
        return new Wording(
                tokens,
                Optional.empty(),
                new QuotationFinder(form -> false).find(tokens, article.origin(), Problems.IGNORED));
    }
}
