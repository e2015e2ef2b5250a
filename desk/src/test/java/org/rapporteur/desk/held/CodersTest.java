package org.rapporteur.desk.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;

class CodersTest {

    @Test
    void thereIsAWayToWriteWhateverADossierIsMadeOf() {
        Coders coders = new Coders();
        Set<Type> seen = new LinkedHashSet<>();
        Deque<Type> unseen = new ArrayDeque<>(Set.of(Dossier.class));
        while (!unseen.isEmpty()) {
            Type type = unseen.remove();
            if (seen.add(type)) {
                // Throws if there is none.
                coders.get(type);
                partsOf(type).forEach(unseen::add);
            }
        }

        assertThat(seen).hasSizeGreaterThan(100);
    }

    private static Set<Type> partsOf(Type type) {
        Set<Type> parts = new LinkedHashSet<>();
        if (type instanceof ParameterizedType generic) {
            parts.addAll(Arrays.asList(generic.getActualTypeArguments()));
        } else if (type instanceof Class<?> plain && plain != Article.class) {
            if (plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(parts::add);
            } else if (plain.isSealed()) {
                parts.addAll(Arrays.asList(plain.getPermittedSubclasses()));
            }
        }
        return parts;
    }
}
