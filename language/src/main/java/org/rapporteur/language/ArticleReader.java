package org.rapporteur.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.time.Timex;
import org.rapporteur.language.attribution.AttributionFinder;
import org.rapporteur.language.attribution.AttributionFinder.Evidence;
import org.rapporteur.language.attribution.TaggedAttribution;
import org.rapporteur.language.circumstance.CircumstanceFinder;
import org.rapporteur.language.circumstance.SourceNaming;
import org.rapporteur.language.coreference.ChainFinder;
import org.rapporteur.language.coreference.Chains;
import org.rapporteur.language.coreference.OwnWords;
import org.rapporteur.language.cue.CueLexicon;
import org.rapporteur.language.encoder.Encoder;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.SentenceEncoder;
import org.rapporteur.language.event.EventFinder;
import org.rapporteur.language.event.Known;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.layout.Layout;
import org.rapporteur.language.layout.LayoutFinder;
import org.rapporteur.language.meaning.MeaningFinder;
import org.rapporteur.language.meaning.Meanings;
import org.rapporteur.language.mention.NameFinder;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.place.PlaceFinder;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.role.DatedRoles;
import org.rapporteur.language.role.GivenRoles;
import org.rapporteur.language.role.Holding;
import org.rapporteur.language.role.Persons;
import org.rapporteur.language.role.RoleFinder;
import org.rapporteur.language.speaker.SpeakerResolver;
import org.rapporteur.language.speaker.Voices;
import org.rapporteur.language.timex.TimexFinder;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Reads one article: who says what in it, who is who, and when. Safe for use by many threads. */
public final class ArticleReader {

    private final Encoder encoder;
    private final Tokenizer tokenizer = new Tokenizer();
    private final QuotationFinder quotationFinder;
    private final LayoutFinder layoutFinder = new LayoutFinder();
    private final NameFinder nameFinder = new NameFinder();
    private final AttributionFinder attributionFinder;
    private final ChainFinder chainFinder = new ChainFinder();
    private final RoleFinder roleFinder = new RoleFinder();
    private final PlaceFinder placeFinder = new PlaceFinder();
    private final SpeakerResolver speakerResolver;
    private final CircumstanceFinder circumstanceFinder;
    private final TimexFinder timexFinder = new TimexFinder();
    private final EventFinder eventFinder = new EventFinder();
    private final Optional<MeaningFinder> meaningFinder;

    /** A reader that does not know what sentences mean. */
    public ArticleReader(Encoder encoder) {
        this(encoder, new SpeakerResolver(), Optional.empty());
    }

    /** A reader that says what the sentences mean that are somebody's words. */
    public ArticleReader(Encoder encoder, SentenceEncoder sentenceEncoder) {
        this(encoder, new SpeakerResolver(), Optional.of(new MeaningFinder(sentenceEncoder)));
    }

    /** A reader with a resolver of its own. */
    public ArticleReader(Encoder encoder, SpeakerResolver speakerResolver) {
        this(encoder, speakerResolver, Optional.empty());
    }

    private ArticleReader(Encoder encoder, SpeakerResolver speakerResolver, Optional<MeaningFinder> meaningFinder) {
        this.speakerResolver = speakerResolver;
        this.meaningFinder = meaningFinder;
        CueLexicon cues = CueLexicon.load();
        this.encoder = encoder;
        this.quotationFinder = new QuotationFinder(form -> cues.find(form).isPresent());
        this.attributionFinder = new AttributionFinder(cues, SourceNaming.load(), encoder.name());
        this.circumstanceFinder = CircumstanceFinder.load(cues);
    }

    /** The same article gives the same reading, whatever else is read. */
    public Reading read(Article article, Problems problems) {
        Evidence evidence = look(article, problems);
        return understand(article, evidence, attributionFinder.find(evidence));
    }

    /**
     * Reads an article whose attributions somebody else has marked: what the reading makes of them is then
     * the only question.
     *
     * @param finder name and version of whoever marked them
     */
    public Reading readMarked(Article article, List<TaggedAttribution> marked, String finder) {
        Evidence evidence = look(article, Problems.IGNORED);
        return understand(article, evidence, attributionFinder.mark(evidence, marked, finder));
    }

    private Evidence look(Article article, Problems problems) {
        Tokens tokens = tokenizer.tokenize(article.text());
        Encoding encoding = encoder.encode(article.text());
        Names names = nameFinder.find(article.text(), encoding).outsideMarkup(tokens);
        List<Quotation> quotations = quotationFinder.find(tokens, article.origin(), problems);
        Layout layout = layoutFinder.find(tokens, quotations);
        return new Evidence(article.id(), Grammar.read(tokens, encoding), encoding, quotations, layout, names);
    }

    private Reading understand(Article article, Evidence evidence, List<Attribution> attributions) {
        Tokens tokens = evidence.tokens();
        Names names = evidence.names();
        Encoding encoding = evidence.encoding();
        Optional<Grammar> grammar = Optional.of(evidence.grammar()).filter(known -> encoding.knowsGrammar());
        OwnWords own = OwnWords.of(attributions, evidence.quotations());
        Chains chains = grammar.map(known -> chainFinder.find(known, encoding, names, own))
                .orElseGet(Chains::none);
        Voices voices =
                speakerResolver.resolve(new SpeakerResolver.Evidence(tokens, names, grammar, chains), attributions);
        List<Circumstances> said = Occasions.find(
                tokens,
                article.imprint().outlet(),
                attributions,
                voices.speakers(),
                attribution -> grammar.map(known -> circumstanceFinder.find(known, names.names(), attribution))
                        .orElseGet(() -> circumstanceFinder.find(tokens, names.names(), attribution)));
        List<Timex> timexes = timexFinder.find(new TimexFinder.Evidence(
                article.imprint(), tokens, grammar, names.names(), evidence.quotations(), attributions));
        List<Entity> entities = entities(article, evidence, attributions, chains, voices);
        Known whom = new Known(entities, voices::namedAt);
        List<EventMention> events = grammar.map(known -> eventFinder.find(
                        new EventFinder.Evidence(article, known, names, chains, attributions, whom), timexes))
                .orElseGet(List::of);
        List<Statement> statements = statements(attributions, said, voices);
        return new Reading(
                article,
                new Wording(tokens, grammar.map(Grammar::withoutEncoder), evidence.quotations()),
                DatedRoles.date(entities, tokens, timexes, events),
                statements,
                placeFinder.find(article.id(), article.text(), names),
                timexes,
                events,
                meanings(evidence, statements));
    }

    private Meanings meanings(Evidence evidence, List<Statement> statements) {
        return meaningFinder
                .map(finder -> finder.find(evidence.tokens(), statements, evidence.quotations()))
                .orElse(Meanings.NONE);
    }

    private static List<Statement> statements(List<Attribution> attributions, List<Circumstances> said, Voices voices) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            statements.add(new Statement(
                    withheld(attributions.get(i), said.get(i)),
                    voices.speakers().get(i),
                    known(said.get(i), voices)));
        }
        return statements;
    }

    /** With the roles that the grammar gives them; where the encoder knows none, with those beside their names. */
    private List<Entity> entities(
            Article article, Evidence evidence, List<Attribution> attributions, Chains chains, Voices voices) {
        List<Entity> entities = voices.entities(article.id());
        if (!evidence.encoding().knowsGrammar()) {
            return entities;
        }
        GivenRoles roles = new GivenRoles(article, attributions, voices.speakers(), voices::namedAt);
        List<Holding> held = roleFinder.find(
                evidence.grammar(), evidence.names(), Persons.of(evidence.tokens(), chains), roles::voiceAt);
        return roles.give(entities, held);
    }

    /** "The nurse, who asked not to be named": a role counts as named until the article keeps the name back. */
    private static Attribution withheld(Attribution attribution, Circumstances said) {
        Source source = attribution.source();
        boolean keptBack = source.naming() == Naming.NAMED && said.anonymity().kind() != AnonymityKind.NONE;
        return keptBack
                ? new Attribution(
                        new Source(source.span(), Naming.UNNAMED),
                        attribution.cue(),
                        attribution.content(),
                        attribution.form(),
                        attribution.provenance())
                : attribution;
    }

    /** The circumstances with the entities that their words name. */
    private static Circumstances known(Circumstances said, Voices voices) {
        Optional<Addressee> addressee =
                said.addressee().map(whom -> new Addressee(whom.span(), voices.namedAt(whom.span())));
        List<Relay> relay = said.relay().stream()
                .map(hop -> new Relay(hop.kind(), hop.span(), entityOf(hop, voices)))
                .toList();
        return new Circumstances(addressee, said.channel(), relay, said.anonymity(), said.modality());
    }

    private static Optional<EntityId> entityOf(Relay hop, Voices voices) {
        return voices.namedAt(hop.span());
    }
}
