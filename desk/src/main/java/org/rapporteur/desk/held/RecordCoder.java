package org.rapporteur.desk.held;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes a record part by part; its constructor refuses what is none. One that is but a name is told once. */
final class RecordCoder implements Coder {
    private final Coders coders;
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Type[] types;
    private final boolean name;
    private Coder @Nullable [] parts;

    RecordCoder(Class<?> type, Coders coders) {
        this.coders = coders;
        RecordComponent[] components = type.getRecordComponents();
        accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        types = Arrays.stream(components).map(RecordComponent::getGenericType).toArray(Type[]::new);
        name = types.length == 1 && types[0] == String.class;
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        constructor.setAccessible(true);
        Arrays.stream(accessors).forEach(accessor -> accessor.setAccessible(true));
    }

    /** Not before they are needed: a record may hold others of its own kind. */
    private Coder[] parts() {
        Coder[] found = parts;
        if (found == null) {
            found = Arrays.stream(types).map(coders::get).toArray(Coder[]::new);
            parts = found;
        }
        return found;
    }

    @Override
    public void write(Writing writing, Object value) {
        if (name && !writing.isNew(value)) {
            return;
        }
        try {
            Coder[] its = parts();
            for (int at = 0; at < its.length; at++) {
                its[at].write(writing, accessors[at].invoke(value));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot be written: " + value.getClass(), e);
        }
    }

    @Override
    public Object read(Lecture lecture) {
        if (name) {
            int number = lecture.count();
            return number == 0 ? lecture.tell(made(lecture)) : lecture.told(number);
        }
        return made(lecture);
    }

    private Object made(Lecture lecture) {
        Coder[] its = parts();
        Object[] values = new Object[its.length];
        for (int at = 0; at < its.length; at++) {
            values[at] = its[at].read(lecture);
        }
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("cannot be read: " + constructor.getDeclaringClass(), e);
        }
    }
}
