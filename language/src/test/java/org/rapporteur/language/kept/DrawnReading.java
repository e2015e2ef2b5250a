package org.rapporteur.language.kept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Bound;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Label;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.place.Coordinates;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Addressee;
import org.rapporteur.core.statement.Anonymity;
import org.rapporteur.core.statement.AnonymityKind;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Channel;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Circumstances;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Modality;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Relay;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Scope;
import org.rapporteur.core.statement.ScopePlace;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexModifier;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.meaning.Meanings;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** A reading that has of everything one with all its parts and one with none that can be missing. */
final class DrawnReading {

    private static final Sketch SKETCH = Sketch.of("The envoys didn't leave. \"They cannot go,\" she said. ``Late")
            .tree("""
                The     DET   envoys  det
                envoys  NOUN  leave   nsubj
                did     AUX   leave   aux
                n't     PART  leave   advmod
                leave   VERB  -       root
                .       PUNCT leave   punct
                """);

    private static final EntityId SOLEN = new EntityId("person/mira-solen");
    private static final EntityId BOARD = new EntityId("organisation/harbour-board");

    private final ArticleId id;

    private DrawnReading(Article article) {
        this.id = article.id();
    }

    /** Where the text of the article is told to come from a place. */
    static Article article(String origin) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet("Halden Wire")),
                Optional.of("Late"),
                Optional.empty(),
                Optional.of(PublicationTime.parse("2031-05-12T08:30+02:00")),
                Optional.empty(),
                Optional.of("https://wire.example/late"),
                Optional.of("en"));
        return Article.identify(origin, imprint, SKETCH.text());
    }

    static Kept of(Article article) {
        DrawnReading drawn = new DrawnReading(article);
        Tokens tokens = new Tokenizer().tokenize(article.text());
        ProblemList problems = new ProblemList();
        Wording wording = new Wording(
                tokens,
                Optional.of(Grammar.read(tokens, SKETCH.encoding()).withoutEncoder()),
                new QuotationFinder(form -> form.equals("said")).find(tokens, article.origin(), problems));
        Reading reading = new Reading(
                article,
                wording,
                drawn.entities(),
                drawn.statements(),
                drawn.places(),
                drawn.timexes(),
                drawn.events(),
                drawn.meanings());
        return new Kept(reading, drawn.problems(problems.list()));
    }

    private static Span at(int begin, int end) {
        return new Span(begin, end);
    }

    private Provenance provenance(double confidence) {
        return new Provenance(id, "drawn/1", new Confidence(confidence));
    }

    private List<Entity> entities() {
        Role plain = Role.of(id, at(4, 10), "envoy");
        Role full = new Role(
                id,
                at(4, 10),
                "chief envoy",
                Optional.of(new Affiliation(at(0, 3), Optional.of(BOARD))),
                RoleStatus.FORMER,
                Optional.of(new Bound(at(11, 14), Optional.of("2029-05"))),
                Optional.of(
                        new Bound(at(11, 14), Optional.empty(), Optional.of(Window.ofDay(LocalDate.of(2031, 5, 9))))),
                Voice.of(at(26, 41)));
        Entity solen = new Entity(
                SOLEN,
                "Mira Solen",
                EntityKind.PERSON,
                List.of(new Mention(id, at(4, 10), MentionForm.NAME), new Mention(id, at(42, 45), MentionForm.PRONOUN)),
                List.of(plain, full),
                List.of(new Label(id, at(4, 10), Voice.OUTLET), new Label(id, at(26, 30), Voice.of(at(26, 41)))));
        Entity half = new Entity(
                BOARD,
                "half a \ud83d",
                EntityKind.ORGANISATION,
                List.of(new Mention(id, at(0, 3), MentionForm.NAME)),
                List.of());
        return List.of(solen, half);
    }

    private List<Statement> statements() {
        Statement plain = new Statement(
                new Attribution(Source.IMPLIED, Optional.empty(), List.of(at(0, 10)), Form.INDIRECT, provenance(1)),
                Speaker.oneOf(List.of(SOLEN, BOARD)),
                Circumstances.PLAIN);
        Circumstances told = new Circumstances(
                Optional.of(new Addressee(at(4, 10), Optional.of(BOARD))),
                Optional.of(new Channel(ChannelKind.LEAK, at(0, 3))),
                List.of(
                        new Relay(RelayKind.TOLD, at(4, 10), Optional.empty()),
                        new Relay(RelayKind.CARRIED, at(0, 3), Optional.of(SOLEN))),
                new Anonymity(AnonymityKind.BARE, Optional.of(at(11, 14))),
                new Modality(
                        ModalityKind.HEDGED,
                        List.of(at(31, 37)),
                        List.of(
                                new Scope(
                                        ModalityKind.NEGATED, at(34, 37), Optional.of(at(38, 40)), ScopePlace.CONTENT),
                                new Scope(ModalityKind.HEDGED, at(31, 34), Optional.empty(), ScopePlace.CUE))));
        Statement full = new Statement(
                new Attribution(
                        Source.of(at(42, 45), Naming.NAMED),
                        Optional.of(new Cue(at(46, 50), "say", CueKind.DENIAL)),
                        List.of(at(25, 30), at(31, 41)),
                        Form.MIXED,
                        provenance(0.1 + 0.2)),
                Speaker.of(SOLEN, BOARD),
                told);
        return List.of(plain, full);
    }

    private List<PlaceMention> places() {
        Place region = Place.wide(new PlaceId("region/XA.01"), "North Halden", PlaceKind.REGION, Optional.of("XA"));
        Place city = new Place(
                new PlaceId("city/1"),
                "Ostrel",
                PlaceKind.CITY,
                Optional.of("XA"),
                Optional.of(region),
                Optional.of(new Coordinates(-0.0, 12.345678901)),
                4_000_000_000L);
        Place area = Place.wide(new PlaceId("area/SEA"), "the Sound", PlaceKind.AREA, Optional.empty());
        PlaceMention known = new PlaceMention(
                at(4, 10),
                PlaceForm.NAME,
                Optional.of(city),
                List.of(),
                List.of(
                        new Ground(GroundKind.ONLY_ONE, List.of()),
                        new Ground(GroundKind.CONTAINER, List.of(at(0, 3), at(11, 14)))),
                List.of(new PlaceRelation(PlaceRelationKind.NORTH_OF, at(0, 14), at(4, 10), Optional.of(region))),
                provenance(0.75));
        PlaceMention open = new PlaceMention(
                at(11, 14),
                PlaceForm.PEOPLE,
                Optional.empty(),
                List.of(area, city),
                List.of(),
                List.of(),
                provenance(0));
        return List.of(known, open);
    }

    private List<Timex> timexes() {
        Timex bare = new Timex(
                at(0, 3),
                TimexType.DURATION,
                "P3D",
                Optional.empty(),
                Granularity.DAY,
                Optional.empty(),
                Anchor.NONE,
                "days");
        Timex since = new Timex(
                at(54, 58),
                TimexType.TIME,
                "2031-05-12TNI",
                Optional.of(TimexModifier.APPROX),
                Granularity.PART_OF_DAY,
                Optional.of(Window.since(LocalDateTime.of(1914, 7, 28, 11, 10, 0, 500))),
                new Anchor(AnchorKind.EXPRESSION, Optional.of(at(0, 3))),
                "nights");
        return List.of(bare, since);
    }

    private List<EventMention> events() {
        Timex day = new Timex(
                at(54, 58),
                TimexType.DATE,
                "2031-05-12",
                Optional.empty(),
                Granularity.DAY,
                Optional.of(Window.ofDay(LocalDate.of(2031, 5, 12))),
                Anchor.PUBLICATION,
                "days");
        EventMention full = new EventMention(
                EventKind.VISIT,
                at(18, 23),
                List.of(
                        new Participant(Part.ACTOR, at(4, 10), Optional.of(SOLEN)),
                        new Participant(Part.TARGET, at(0, 3), Optional.empty())),
                Optional.of(at(11, 14)),
                Optional.of(day),
                new Standing(EventStatus.DENIED, List.of(at(14, 17))),
                Optional.of(statements().get(0).id()),
                provenance(0.5));
        EventMention bare = new EventMention(
                EventKind.OTHER,
                at(38, 40),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Standing.HAPPENED,
                Optional.empty(),
                provenance(1));
        return List.of(full, bare);
    }

    private Meanings meanings() {
        return new Meanings(List.of(
                new Meanings.Placed(at(0, 23), Meaning.of(new float[] {0.3f, -1, 0})),
                new Meanings.Placed(at(26, 40), Meaning.of(new float[] {-0.01f, 0.02f, 0.5f}))));
    }

    /** As they come back: in the words in which they were told. */
    private List<Problem> problems(List<Problem> told) {
        return told.stream().map(problem -> (Problem) KeptProblem.of(problem)).toList();
    }
}
