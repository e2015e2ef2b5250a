package org.rapporteur.desk.held;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.rapporteur.core.article.Article;

/** Finds how values are written by what types they are of: records of the project, what they are made of, and nothing else. */
final class Coders {
    private static final String OURS = "org.rapporteur.";

    private final Map<Type, Coder> known = new ConcurrentHashMap<>();

    Coders() {
        known.put(String.class, of(Writing::text, Lecture::text, String.class));
        ofNumber(int.class, Integer.class, value -> (Integer) value, Math::toIntExact);
        ofNumber(long.class, Long.class, value -> (Long) value, number -> number);
        ofNumber(boolean.class, Boolean.class, value -> (Boolean) value ? 1 : 0, number -> number != 0);
        ofNumber(
                double.class,
                Double.class,
                value -> Double.doubleToLongBits((Double) value),
                number -> Double.longBitsToDouble(number));
        ofNumber(
                LocalDate.class,
                LocalDate.class,
                value -> ((LocalDate) value).toEpochDay(),
                number -> LocalDate.ofEpochDay(number));
        known.put(
                Article.class,
                of(
                        (writing, article) -> writing.text(article.id().value()),
                        lecture -> lecture.article(lecture.text()),
                        Article.class));
        known.put(LocalDateTime.class, of(Coders::writeMoment, Coders::readMoment, LocalDateTime.class));
        known.put(Instant.class, of(Coders::writeInstant, Coders::readInstant, Instant.class));
        known.put(OptionalInt.class, of(Coders::writeOptionalInt, Coders::readOptionalInt, OptionalInt.class));
        known.put(OptionalLong.class, of(Coders::writeOptional, Coders::readOptional, OptionalLong.class));
    }

    /** @throws IllegalArgumentException if nothing is known of such a type, or of one that it is made of */
    Coder get(Type type) {
        Coder found = known.get(type);
        if (found == null) {
            // Not within computeIfAbsent: a type may lead to others.
            found = make(type);
            known.put(type, found);
        }
        return found;
    }

    private Coder make(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] parts = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return new OfOptional(get(parts[0]));
            } else if (raw == List.class) {
                return new OfMany(get(parts[0]), List::copyOf);
            } else if (raw == Set.class) {
                return new OfMany(get(parts[0]), all -> Collections.unmodifiableSet(new LinkedHashSet<>(all)));
            } else if (raw == Map.class) {
                return new OfMap(get(parts[0]), get(parts[1]));
            }
        } else if (type instanceof Class<?> plain && plain.getName().startsWith(OURS)) {
            if (plain.isEnum()) {
                return ofConstants(List.of(plain.getEnumConstants()));
            }
            return plain.isRecord() ? new RecordCoder(plain, this) : new ByName(this, plain);
        }
        throw new IllegalArgumentException("no way to write a " + type.getTypeName());
    }

    private void ofNumber(Class<?> primitive, Class<?> boxed, ToLongFunction<Object> out, Function<Long, Object> back) {
        Coder coder = new Coder() {
            @Override
            public void write(Writing writing, Object value) {
                writing.signed(out.applyAsLong(value));
            }

            @Override
            public Object read(Lecture lecture) {
                return back.apply(lecture.signed());
            }
        };
        known.put(primitive, coder);
        known.put(boxed, coder);
    }

    private static Coder ofConstants(List<?> constants) {
        return new Coder() {
            @Override
            public void write(Writing writing, Object value) {
                writing.number(constants.indexOf(value));
            }

            @Override
            public Object read(Lecture lecture) {
                return constants.get(lecture.count());
            }
        };
    }

    private interface Out<T> {
        void write(Writing writing, T value);
    }

    private static <T> Coder of(Out<T> out, Function<Lecture, T> back, Class<T> type) {
        return new Coder() {
            @Override
            public void write(Writing writing, Object value) {
                out.write(writing, type.cast(value));
            }

            @Override
            public Object read(Lecture lecture) {
                return back.apply(lecture);
            }
        };
    }

    private static void writeMoment(Writing writing, LocalDateTime moment) {
        writing.signed(moment.toLocalDate().toEpochDay());
        writing.number(moment.toLocalTime().toNanoOfDay());
    }

    private static LocalDateTime readMoment(Lecture lecture) {
        LocalDate day = LocalDate.ofEpochDay(lecture.signed());
        return LocalDateTime.of(day, LocalTime.ofNanoOfDay(lecture.number()));
    }

    private static void writeInstant(Writing writing, Instant instant) {
        writing.signed(instant.getEpochSecond());
        writing.number(instant.getNano());
    }

    private static Instant readInstant(Lecture lecture) {
        return Instant.ofEpochSecond(lecture.signed(), lecture.number());
    }

    private static void writeOptional(Writing writing, OptionalLong value) {
        writing.number(value.isPresent() ? 1 : 0);
        value.ifPresent(writing::signed);
    }

    private static OptionalLong readOptional(Lecture lecture) {
        return lecture.number() == 0 ? OptionalLong.empty() : OptionalLong.of(lecture.signed());
    }

    private static void writeOptionalInt(Writing writing, OptionalInt value) {
        writing.number(value.isPresent() ? 1 : 0);
        value.ifPresent(writing::signed);
    }

    private static OptionalInt readOptionalInt(Lecture lecture) {
        return lecture.number() == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(lecture.signed()));
    }

    private record OfOptional(Coder part) implements Coder {
        @Override
        public void write(Writing writing, Object value) {
            Optional<?> optional = (Optional<?>) value;
            writing.number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(present -> part.write(writing, present));
        }

        @Override
        public Object read(Lecture lecture) {
            return lecture.number() == 0 ? Optional.empty() : Optional.of(part.read(lecture));
        }
    }

    private record OfMany(Coder part, Function<List<Object>, Object> kept) implements Coder {
        @Override
        public void write(Writing writing, Object value) {
            List<?> values = value instanceof List<?> list ? list : new ArrayList<>((Set<?>) value);
            writing.number(values.size());
            values.forEach(one -> part.write(writing, one));
        }

        @Override
        public Object read(Lecture lecture) {
            int size = lecture.count();
            List<Object> values = new ArrayList<>(size);
            for (int at = 0; at < size; at++) {
                values.add(part.read(lecture));
            }
            return kept.apply(values);
        }
    }

    private record OfMap(Coder keys, Coder values) implements Coder {
        @Override
        public void write(Writing writing, Object value) {
            Map<?, ?> map = (Map<?, ?>) value;
            writing.number(map.size());
            map.forEach((key, of) -> {
                keys.write(writing, key);
                values.write(writing, of);
            });
        }

        @Override
        public Object read(Lecture lecture) {
            int size = lecture.count();
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int at = 0; at < size; at++) {
                map.put(keys.read(lecture), values.read(lecture));
            }
            return Collections.unmodifiableMap(map);
        }
    }

    /** Of a type with several kinds: which one it is stands before it. */
    private record ByName(Coders coders, Class<?> type) implements Coder {
        @Override
        public void write(Writing writing, Object value) {
            Class<?> kind = value.getClass();
            if (!kind.isRecord() && !kind.isEnum()) {
                throw new IllegalArgumentException("no way to write a " + kind.getName());
            }
            if (writing.isNew(kind)) {
                writing.text(kind.getName());
            }
            coders.get(kind).write(writing, value);
        }

        @Override
        public Object read(Lecture lecture) {
            int number = lecture.count();
            Class<?> kind = (Class<?>) (number == 0 ? lecture.tell(named(lecture.text())) : lecture.told(number));
            return coders.get(kind).read(lecture);
        }

        private Class<?> named(String name) {
            try {
                Class<?> kind = Class.forName(name, false, type.getClassLoader());
                if (!name.startsWith(OURS) || !type.isAssignableFrom(kind)) {
                    throw new IllegalArgumentException("'%s' is no %s".formatted(name, type.getName()));
                }
                return kind;
            } catch (ClassNotFoundException e) {
                throw new IllegalArgumentException("there is no " + name, e);
            }
        }
    }
}
