import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.place.Place;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/**
 * Makes of one reading that of another article, whose text has other words of the same lengths in the same places:
 * spans, tokens and trees stay where they are, names, ids, moments and meanings become others. Records are rebuilt by
 * their constructors, which refuse what is no reading.
 */
final class Rewriting {
    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final Article article;
    private final UnaryOperator<String> words;
    private final UnaryOperator<EntityId> entities;
    private final int days;
    private final int[] dimensions;

    /** @param dimensions where each component of a meaning goes */
    Rewriting(
            Article article,
            UnaryOperator<String> words,
            UnaryOperator<EntityId> entities,
            int days,
            int[] dimensions) {
        this.article = article;
        this.words = words;
        this.entities = entities;
        this.days = days;
        this.dimensions = dimensions;
    }

    private record Shape(Constructor<?> constructor, RecordComponent[] components) {
        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                for (RecordComponent component : components) {
                    component.getAccessor().setAccessible(true);
                }
                return new Shape(constructor, components);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** How many tokens the other text has. */
    int tokens() {
        return TOKENIZER.tokenize(article.text()).size();
    }

    Reading of(Reading reading) {
        Tokens tokens = TOKENIZER.tokenize(article.text());
        Wording wording = new Wording(
                tokens,
                reading.wording().grammar().map(grammar -> Grammar.of(tokens, grammar.words())),
                reading.wording().quotations());
        return new Reading(
                article,
                wording,
                list(reading.entities()),
                list(reading.statements()),
                list(reading.places()),
                list(reading.timexes()),
                list(reading.events()),
                as(reading.meanings()));
    }

    @SuppressWarnings("unchecked")
    private <T> T as(T value) {
        return (T) any(value);
    }

    private <T> List<T> list(List<T> values) {
        List<T> others = new ArrayList<>(values.size());
        values.forEach(value -> others.add(as(value)));
        return others;
    }

    private Object any(Object value) {
        if (value instanceof List<?> values) {
            return list(values);
        } else if (value instanceof Optional<?> optional) {
            return optional.map(this::any);
        } else if (value instanceof ArticleId) {
            return article.id();
        } else if (value instanceof EntityId id) {
            return entities.apply(id);
        } else if (value instanceof String words) {
            return this.words.apply(words);
        } else if (value instanceof LocalDateTime moment) {
            return moment.plusDays(days);
        } else if (value instanceof Meaning meaning) {
            return turned(meaning);
        } else if (value instanceof Record record && !(value instanceof Place)) {
            return rebuilt(record);
        }
        return value;
    }

    private Meaning turned(Meaning meaning) {
        byte[] before = meaning.components();
        byte[] after = new byte[before.length];
        for (int at = 0; at < before.length; at++) {
            after[dimensions[at]] = before[at];
        }
        return Meaning.ofKept(after);
    }

    private Object rebuilt(Record record) {
        Shape shape = SHAPES.computeIfAbsent(record.getClass(), Shape::of);
        try {
            Object[] values = new Object[shape.components().length];
            boolean same = true;
            for (int at = 0; at < values.length; at++) {
                Object before = shape.components()[at].getAccessor().invoke(record);
                values[at] = any(before);
                same &= values[at] == before;
            }
            return same ? record : shape.constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot rebuild " + record, e);
        }
    }
}
