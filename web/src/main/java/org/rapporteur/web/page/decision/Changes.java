package org.rapporteur.web.page.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/** What is otherwise in a record because of what people decided: as found, and as it is. */
public final class Changes {

    private final Dossier found;
    private final Dossier now;
    private final Function<StatementId, String> addresses;

    /** @param addresses where a statement is shown */
    public Changes(Dossier found, Dossier now, Function<StatementId, String> addresses) {
        this.found = found;
        this.now = now;
        this.addresses = addresses;
    }

    /** How much there is of what, as found and as it is: by name, in this order. */
    public Map<String, List<Integer>> counts() {
        Map<String, List<Integer>> counts = new LinkedHashMap<>();
        count(counts, "statements", dossier -> dossier.statements().size());
        count(counts, "people, bodies and places", dossier -> dossier.entities().size());
        count(counts, "statements without a known speaker", dossier -> (int) dossier.statements().stream()
                .filter(statement -> !statement.speaker().isResolved())
                .count());
        count(
                counts,
                "words that several articles have",
                dossier -> dossier.comparison().utterances().size());
        count(
                counts,
                "differences",
                dossier -> dossier.comparison().differences().size());
        count(counts, "positions", dossier -> dossier.negotiation().positions().size());
        count(counts, "steps", dossier -> dossier.negotiation().steps().size());
        return counts;
    }

    private void count(Map<String, List<Integer>> counts, String what, Function<Dossier, Integer> of) {
        counts.put(what, List.of(of.apply(found), of.apply(now)));
    }

    /** Who said what. */
    public List<ChangeShown> statements() {
        Map<StatementId, Statement> before = byId(found);
        Map<StatementId, Statement> after = byId(now);
        List<ChangeShown> changes = new ArrayList<>();
        before.forEach((id, statement) -> {
            Statement same = after.get(id);
            if (same == null) {
                changes.add(new ChangeShown(
                        "left out, or its words are others", words(found, statement), told(found, statement), "", ""));
            } else {
                changed(statement, same).ifPresent(changes::add);
            }
        });
        after.forEach((id, statement) -> {
            if (!before.containsKey(id)) {
                changes.add(new ChangeShown(
                        "added, or its words were others",
                        words(now, statement),
                        "",
                        told(now, statement),
                        addresses.apply(id)));
            }
        });
        return changes;
    }

    private static Map<StatementId, Statement> byId(Dossier dossier) {
        Map<StatementId, Statement> statements = new LinkedHashMap<>();
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        return statements;
    }

    private Optional<ChangeShown> changed(Statement statement, Statement same) {
        Map<String, String> was = StatementWords.of(found, statement);
        Map<String, String> is = StatementWords.of(now, same);
        List<String> different = is.entrySet().stream()
                .filter(term -> !term.getValue().equals(was.get(term.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        return different.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangeShown(
                        "changed",
                        words(now, same),
                        told(was, different),
                        told(is, different),
                        addresses.apply(same.id())));
    }

    private static String told(Map<String, String> terms, List<String> keys) {
        return keys.stream().map(key -> key + ": " + terms.get(key)).collect(Collectors.joining("; "));
    }

    private static String told(Dossier dossier, Statement statement) {
        return told(StatementWords.of(dossier, statement), List.of("speaker", "form"));
    }

    private static String words(Dossier dossier, Statement statement) {
        return Anchors.quoted(StatementWords.content(dossier, statement));
    }

    /** Who is one with whom, by the mentions. */
    public List<ChangeShown> entities() {
        Map<Passage, Entity> before = byMention(found);
        Map<Passage, Entity> after = byMention(now);
        List<ChangeShown> changes = new ArrayList<>();
        now.entities().forEach(entity -> {
            Set<String> joined = names(entity, before);
            if (joined.size() > 1) {
                changes.add(new ChangeShown("joined", entity.name(), String.join(" / ", joined), entity.name(), ""));
            }
        });
        found.entities().forEach(entity -> {
            Set<String> parted = names(entity, after);
            if (parted.size() > 1) {
                changes.add(new ChangeShown("parted", entity.name(), entity.name(), String.join(" / ", parted), ""));
            }
        });
        return changes;
    }

    private static Map<Passage, Entity> byMention(Dossier dossier) {
        Map<Passage, Entity> entities = new HashMap<>();
        dossier.entities()
                .forEach(entity -> entity.mentions()
                        .forEach(mention ->
                                entities.putIfAbsent(new Passage(mention.article(), mention.span()), entity)));
        return entities;
    }

    /** By id, so that two of one name count as two. */
    private static Set<String> names(Entity entity, Map<Passage, Entity> others) {
        Map<EntityId, String> names = new LinkedHashMap<>();
        for (Mention mention : entity.mentions()) {
            Entity other = others.get(new Passage(mention.article(), mention.span()));
            if (other != null) {
                names.put(other.id(), other.name() + " (" + other.id() + ")");
            }
        }
        return new LinkedHashSet<>(names.values());
    }

    /** Since when, till when and how roles are held. */
    public List<ChangeShown> roles() {
        Map<Passage, String> before = roles(found);
        Map<Passage, String> after = roles(now);
        List<ChangeShown> changes = new ArrayList<>();
        before.forEach((place, was) -> {
            String is = after.getOrDefault(place, "");
            if (!was.equals(is)) {
                changes.add(new ChangeShown(
                        is.isEmpty() ? "left out" : "changed", "“" + words(found, place) + "”", was, is, ""));
            }
        });
        return changes;
    }

    private static Map<Passage, String> roles(Dossier dossier) {
        Map<Passage, String> roles = new TreeMap<>();
        dossier.entities()
                .forEach(entity -> entity.roles()
                        .forEach(role -> roles.put(new Passage(role.article(), role.span()), told(role))));
        return roles;
    }

    private static String told(Role role) {
        return Spelling.spoken(role.status())
                + role.from()
                        .flatMap(Bound::value)
                        .map(since -> ", since " + since)
                        .orElse("")
                + role.until()
                        .flatMap(Bound::value)
                        .map(till -> ", until " + till)
                        .orElse("");
    }

    /** What became of what was announced. */
    public List<ChangeShown> steps() {
        Map<String, Step> after = new HashMap<>();
        now.negotiation().steps().forEach(step -> after.put(step.id().toString(), step));
        List<ChangeShown> changes = new ArrayList<>();
        for (Step step : found.negotiation().steps()) {
            Step same = after.get(step.id().toString());
            String was = Spelling.spoken(step.fate());
            String is = same == null ? "" : Spelling.spoken(same.fate());
            if (same == null || !was.equals(is) || !step.due().equals(same.due())) {
                changes.add(new ChangeShown(
                        same == null ? "left out" : "changed", "“" + words(found, step.deed()) + "”", was, is, ""));
            }
        }
        return changes;
    }

    /** Which words are of one occasion. */
    public List<ChangeShown> utterances() {
        Map<Set<Passage>, Utterance> before = byWitnesses(found);
        Map<Set<Passage>, Utterance> after = byWitnesses(now);
        List<ChangeShown> changes = new ArrayList<>();
        before.forEach((witnesses, utterance) -> {
            if (!after.containsKey(witnesses)) {
                changes.add(new ChangeShown("no longer together", words(found, utterance), outlets(utterance), "", ""));
            }
        });
        after.forEach((witnesses, utterance) -> {
            if (!before.containsKey(witnesses)) {
                changes.add(new ChangeShown("together now", words(now, utterance), "", outlets(utterance), ""));
            }
        });
        return changes;
    }

    private static Map<Set<Passage>, Utterance> byWitnesses(Dossier dossier) {
        Map<Set<Passage>, Utterance> utterances = new LinkedHashMap<>();
        dossier.comparison()
                .utterances()
                .forEach(utterance -> utterances.put(
                        utterance.witnesses().stream().map(Changes::place).collect(Collectors.toSet()), utterance));
        return utterances;
    }

    private static Passage place(Witness witness) {
        return new Passage(witness.article(), witness.extent());
    }

    private static String words(Dossier dossier, Utterance utterance) {
        return "“" + words(dossier, place(utterance.fullest())) + "”";
    }

    private String outlets(Utterance utterance) {
        return utterance.witnesses().stream()
                .map(Witness::article)
                .map(this::caption)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String caption(ArticleId id) {
        return now.findArticle(id).map(Article::caption).orElse(id.toString());
    }

    private static String words(Dossier dossier, Passage passage) {
        Span span = passage.span();
        return dossier.findArticle(passage.article())
                .map(article -> Anchors.shortened(article.text().slice(span)))
                .orElse("");
    }
}
