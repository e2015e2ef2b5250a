package org.rapporteur.language.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.circumstance.SourceNaming;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.layout.Layout;
import org.rapporteur.language.layout.StageDirections;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.token.Markup;
import org.rapporteur.language.token.Tokens;

/**
 * Finds the attributions of one article: those that the encoder tags, set to the bounds of quotations;
 * those that the layout shows (transcript turns, block quotations), which rule over the tagger; and
 * quotations that neither has. What is tagged and reports no act of speech or thought is left out.
 */
public final class AttributionFinder {

    private static final Set<String> FIRST_AND_SECOND_PERSON =
            Set.of("i", "we", "you", "me", "us", "myself", "ourselves", "i 'm", "we 're");

    private final TagDecoder decoder = new TagDecoder();
    private final StageDirections directions = StageDirections.load();
    private final CueLexicon cues;
    private final SourceNaming naming;
    private final String encoderName;
    private final NoSayingPhrases noSayings = NoSayingPhrases.load();

    /** @param encoderName name and version of the encoder, as it stands in provenances */
    public AttributionFinder(CueLexicon cues, SourceNaming naming, String encoderName) {
        this.cues = cues;
        this.naming = naming;
        this.encoderName = encoderName;
    }

    /** What an article shows before its attributions are sought. */
    public record Evidence(
            ArticleId article,
            Grammar grammar,
            Encoding encoding,
            List<Quotation> quotations,
            Layout layout,
            Names names) {

        public Tokens tokens() {
            return grammar.tokens();
        }
    }

    /** In reading order, no two with the same extent. */
    public List<Attribution> find(Evidence evidence) {
        QuotedSpeech speech = QuotedSpeech.of(evidence.tokens().source(), evidence.quotations());
        List<Draft> assigned = new NearestCues(evidence.tokens(), cues)
                .assign(decoder.decode(evidence.encoding()).stream()
                        .map(found -> Draft.of(found, encoderName))
                        .toList());
        List<Draft> tagged = new MissingSources(evidence.names(), evidence.grammar()).supply(assigned);
        List<Draft> laidOut = new LayoutDrafts(evidence.names()).of(evidence.layout(), tagged);
        List<Draft> drafts = new ArrayList<>(laidOut);
        QuotationBounds bounds = new QuotationBounds(speech);
        ParagraphBounds paragraphs = new ParagraphBounds(evidence.tokens());
        InsertedCues inserted = new InsertedCues(evidence.grammar(), speech);
        for (Draft draft : tagged) {
            Draft fitted = inserted.extend(said(bounds.fit(paragraphs.fit(draft)), evidence.tokens(), laidOut));
            if (!fitted.content().isEmpty() && !belongsToLayout(fitted, laidOut)) {
                drafts.add(fitted);
            }
        }
        drafts = new NoSayings(evidence, cues, noSayings)
                .sift(new QuotedNouns(evidence.grammar(), speech, cues).attribute(drafts));
        drafts.addAll(new InnerQuotations(evidence, cues).find());
        CueBeside beside = new CueBeside(evidence.tokens(), evidence.names(), cues);
        drafts = new FloatingQuotations(evidence.tokens(), speech, beside).attribute(drafts);
        drafts.removeIf(draft -> speaksOfItself(draft, evidence.tokens(), speech, laidOut)
                || strays(draft, evidence.tokens(), laidOut)
                || isLoose(draft, evidence.tokens()));
        return distinct(drafts).stream()
                .map(draft -> attribution(draft, evidence, new FormReader(speech)))
                .toList();
    }

    /**
     * Takes attributions that somebody else marked as they are, with the form and naming that are read from
     * the text.
     *
     * @param finder name and version of whoever marked them
     * @return in reading order
     */
    public List<Attribution> mark(Evidence evidence, List<TaggedAttribution> marked, String finder) {
        FormReader forms = new FormReader(QuotedSpeech.of(evidence.tokens().source(), evidence.quotations()));
        return marked.stream()
                .map(found -> Draft.of(found, finder))
                .map(draft -> draft.withContent(Draft.joined(draft.content())))
                .sorted(Comparator.comparing(Draft::extent))
                .map(draft -> attribution(draft, evidence, forms))
                .toList();
    }

    /** Without tags of markup, and inside a turn without stage directions, none of which anybody says. */
    private Draft said(Draft draft, Tokens tokens, List<Draft> laidOut) {
        List<Span> content = draft.content().stream()
                .flatMap(span -> Markup.outside(tokens, span).stream())
                .flatMap(
                        span -> (isLaidOut(span, laidOut) ? directions.trim(tokens, span) : Optional.of(span)).stream())
                .toList();
        return draft.withContent(content)
                .withSource(draft.source()
                        .filter(span -> Markup.outside(tokens, span).isPresent()));
    }

    private static boolean isLaidOut(Span span, List<Draft> laidOut) {
        return laidOut.stream().flatMap(draft -> draft.content().stream()).anyMatch(span::overlaps);
    }

    /** A tagged content that a turn or block takes up, with a source outside of it, is the layout's. */
    private static boolean belongsToLayout(Draft draft, List<Draft> laidOut) {
        for (Draft block : laidOut) {
            for (Span content : block.content()) {
                boolean taken = draft.content().stream().anyMatch(content::overlaps);
                if (taken && !draft.speaksInside(content)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Inside a turn or block a tagged content in another sentence than its cue is the speaker's going on. */
    private static boolean strays(Draft draft, Tokens tokens, List<Draft> laidOut) {
        if (draft.form().isPresent() || draft.cue().isEmpty()) {
            return false;
        }
        Span cue = draft.cue().get();
        boolean inside =
                laidOut.stream().flatMap(block -> block.content().stream()).anyMatch(content -> content.contains(cue));
        int sentence = tokens.sentenceNumber(tokens.at(cue.begin()));
        return inside && tokens.sentenceNumber(tokens.at(draft.extent().begin())) != sentence;
    }

    /** Words of nobody, behind a cue that no dictionary has, are not somebody's. */
    private boolean isLoose(Draft draft, Tokens tokens) {
        return draft.source().isEmpty()
                && draft.cue()
                        .filter(cue -> cues.findHead(tokens, cue).isEmpty())
                        .isPresent();
    }

    /** "I think" inside a speaker's own words is no second statement of somebody else's. */
    private static boolean speaksOfItself(Draft draft, Tokens tokens, QuotedSpeech speech, List<Draft> laidOut) {
        boolean inside = draft.source()
                .filter(source -> speech.covers(source)
                        || laidOut.stream()
                                .flatMap(block -> block.content().stream())
                                .anyMatch(content -> content.contains(source)))
                .isPresent();
        boolean unsaid = draft.source().isEmpty()
                && draft.cue()
                        .filter(cue -> speech.covers(cue)
                                || laidOut.stream()
                                        .flatMap(block -> block.content().stream())
                                        .anyMatch(content -> content.contains(cue)))
                        .isPresent();
        return unsaid
                || inside
                        && FIRST_AND_SECOND_PERSON.contains(
                                tokens.words(draft.source().orElseThrow()).toLowerCase(Locale.ROOT));
    }

    /** Of drafts with one extent the first stays: the layout's, then the surest. */
    private static List<Draft> distinct(List<Draft> drafts) {
        Set<Span> taken = new HashSet<>();
        return drafts.stream()
                .sorted(Comparator.comparing((Draft draft) -> draft.form().isEmpty())
                        .thenComparing(
                                Comparator.comparingDouble(Draft::confidence).reversed())
                        .thenComparing(Draft::extent))
                .filter(draft -> taken.add(draft.extent()))
                .sorted(Comparator.comparing(Draft::extent))
                .toList();
    }

    private Naming naming(Draft draft, Evidence evidence, Span source) {
        boolean label = draft.form().filter(Form.TRANSCRIPT::equals).isPresent();
        return label
                ? naming.namingOfLabel(evidence.tokens(), evidence.names().names(), source)
                : naming.naming(evidence.tokens(), evidence.names().names(), source);
    }

    private Attribution attribution(Draft draft, Evidence evidence, FormReader forms) {
        Source source = draft.source()
                .map(span -> Source.of(span, naming(draft, evidence, span)))
                .orElse(Source.IMPLIED);
        Form form = draft.form().orElseGet(() -> forms.form(draft.content()));
        return new Attribution(
                source,
                draft.cue().map(span -> cues.read(evidence.tokens(), span)),
                draft.content(),
                form,
                new Provenance(evidence.article(), draft.finder(), new Confidence(draft.confidence())));
    }
}
