package org.rapporteur.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.decision.SubjectKind;
import org.rapporteur.core.decision.UnreadableRulingException;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.desk.StoryRulings;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.BadRequestException;
import org.rapporteur.web.route.NotFoundException;
import org.rapporteur.web.route.Request;

/** Takes what is said in one word of anything in a story: that it is right, that it is none, or a note. */
final class DecidePage {

    private static final int PLACES_MAX = 3;
    private static final List<RulingKind> KINDS = List.of(RulingKind.ACCEPT, RulingKind.REJECT, RulingKind.NOTE);

    private final DecisionViews decisions;
    private final Ruler ruler;

    DecidePage(DecisionViews decisions, Ruler ruler) {
        this.decisions = decisions;
        this.ruler = ruler;
    }

    Answer answer(Request request) {
        StoryView story = decisions.stories().get(request);
        String said = request.findField("kind").orElse("");
        RulingKind kind = KINDS.stream()
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(said))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("Nothing can be decided in the word “" + said + "”."));
        String reason = request.findField("reason").orElse("");
        if (kind == RulingKind.NOTE && reason.isEmpty()) {
            throw new BadRequestException("A note needs words: its field was left empty.");
        }
        try {
            return ruler.decide(request, story, ruling(story, request, kind, reason));
        } catch (UnreadableRulingException e) {
            throw new BadRequestException("This cannot be decided: " + e.getMessage() + ".");
        }
    }

    private Ruling ruling(StoryView story, Request request, RulingKind kind, String reason) {
        String name = request.findField("name").orElse("");
        SubjectKind subject = Arrays.stream(SubjectKind.values())
                .filter(known ->
                        known.word().equals(request.findField("subject").orElse("")))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("There is nothing of that kind to decide on."));
        if (subject == SubjectKind.STATEMENT) {
            KnownStatement known = KnownStatement.get(decisions, story, name);
            StoryRulings rulings = new StoryRulings(known.dossier());
            StatementId id = known.statement().id();
            return switch (kind) {
                case ACCEPT -> rulings.accept(id, reason);
                case REJECT -> rulings.reject(id, reason);
                default -> rulings.mark(kind, subject, name, content(known), reason);
            };
        }
        List<Passage> words = words(story, subject, name);
        return new StoryRulings(story.dossier()).mark(kind, subject, name, words, reason);
    }

    private static List<Passage> content(KnownStatement known) {
        return known.statement().attribution().content().stream()
                .map(span -> new Passage(known.article().id(), span))
                .toList();
    }

    private static List<Passage> words(StoryView story, SubjectKind subject, String name) {
        return switch (subject) {
            case ENTITY -> named(story, name);
            case STORY -> {
                if (!story.id().toString().equals(name)) {
                    throw new NotFoundException("This is another story.");
                }
                yield List.of();
            }
            case ROLE, STEP, UTTERANCE, STATEMENT -> List.of(passage(story, name));
            case DECISION -> throw new BadRequestException("A decision is undone, and nothing else.");
        };
    }

    private static List<Passage> named(StoryView story, String name) {
        Optional<Entity> entity = story.dossier().entities().stream()
                .filter(known -> known.id().toString().equals(name))
                .findFirst();
        List<Passage> all = entity
                .orElseThrow(() -> new NotFoundException("Nobody in this story goes by " + name + "."))
                .mentions()
                .stream()
                .sorted(java.util.Comparator.comparing(mention -> mention.form() != MentionForm.NAME))
                .map(mention -> new Passage(mention.article(), mention.span()))
                .limit(PLACES_MAX)
                .toList();
        return all;
    }

    private static Passage passage(StoryView story, String name) {
        try {
            StatementId place = StatementId.parse(name);
            if (story.dossier()
                    .findArticle(place.article())
                    .filter(article -> article.text().span().contains(place.extent()))
                    .isPresent()) {
                return new Passage(place.article(), place.extent());
            }
        } catch (IllegalArgumentException notAPlace) {
            throw new NotFoundException("There are no such words in this story.");
        }
        throw new NotFoundException("There are no such words in this story.");
    }
}
