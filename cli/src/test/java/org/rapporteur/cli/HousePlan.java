package org.rapporteur.cli;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules that {@link ArchitectureTest} holds the house to, each giving the places that break it, in order. */
final class HousePlan {
    private static final String HOUSE = "org.rapporteur.";

    /** Packages and classes of Java that reach outside the program. A URI is a value and reaches nowhere. */
    private static final List<String> WORLD = List.of(
            "java.nio.file.",
            "java.nio.channels.",
            "java.net.",
            "java.sql.",
            "java.util.logging.",
            "java.lang.System$Logger",
            "java.io.File",
            "java.io.RandomAccessFile",
            "org.slf4j.");

    private static final Set<String> VALUES = Set.of("java.net.URI", "java.net.URISyntaxException");

    private static final Pattern CHANCE = Pattern.compile(
            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom");

    private static final Pattern CLOCK_OR_CHANCE_CALL = Pattern.compile(
            "java\\.time\\.\\w+\\.now|java\\.time\\.Clock\\.(system|tick)\\w*|java\\.lang\\.Math\\.random"
                    + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.util\\.UUID\\.randomUUID"
                    + "|java\\.util\\.Collections\\.shuffle");

    private static final Pattern ENVIRONMENT_CALL = Pattern.compile(
            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|lineSeparator|exit)|java\\.util\\.Locale\\.getDefault"
                    + "|java\\.util\\.TimeZone\\.getDefault|java\\.time\\.ZoneId\\.systemDefault");

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Util|Utils|Manager|Helper|Impl|Data|Info)");

    private HousePlan() {}

    static SortedSet<String> rooms(JavaClasses classes) {
        return sorted(classes.stream().map(HousePlan::room));
    }

    /** Knowledge of another room that the plan does not allow, and rooms that the plan does not have. */
    static SortedSet<String> arrowsOutside(Map<String, Set<String>> mayKnow, JavaClasses classes) {
        Stream<String> unplanned = rooms(classes).stream()
                .filter(room -> !mayKnow.containsKey(room))
                .map("room %s is not in the plan"::formatted);
        Stream<String> arrows = dependencies(classes)
                .filter(known -> target(known).startsWith(HOUSE))
                .filter(known -> !room(known.getOriginClass()).equals(room(base(known))))
                .filter(known -> !mayKnow.getOrDefault(room(known.getOriginClass()), Set.of())
                        .contains(room(base(known))))
                .map(HousePlan::line);
        return sorted(Stream.concat(unplanned, arrows));
    }

    /** Use of a library in a room that is not its home, or of one that has no home. */
    static SortedSet<String> librariesAbroad(Map<String, Set<String>> atHomeIn, JavaClasses classes) {
        return sorted(dependencies(classes)
                .filter(known -> !known.getTargetClass().getBaseComponentType().isPrimitive())
                .filter(known ->
                        Stream.of("java.", HOUSE, "org.jspecify.annotations.").noneMatch(target(known)::startsWith))
                .filter(known -> atHomeIn.entrySet().stream()
                        .noneMatch(home -> target(known).startsWith(home.getKey() + ".")
                                && home.getValue().contains(room(known.getOriginClass()))))
                .map(HousePlan::line));
    }

    /** Files, network, log, environment, clock and chance in rooms that should know none of them. */
    static SortedSet<String> touchesOfTheWorld(Set<String> rooms, JavaClasses classes) {
        Predicate<String> world = name -> WORLD.stream().anyMatch(name::startsWith) && !VALUES.contains(name);
        Predicate<String> chance = CHANCE.asMatchPredicate();
        Stream<String> known = dependencies(classes)
                .filter(dependency -> rooms.contains(room(dependency.getOriginClass())))
                .filter(dependency -> world.or(chance).test(target(dependency)))
                .map(HousePlan::line);
        Predicate<String> call = CLOCK_OR_CHANCE_CALL.asMatchPredicate().or(ENVIRONMENT_CALL.asMatchPredicate());
        return sorted(Stream.concat(known, calls(rooms, classes, call)));
    }

    /** The clock read, or chance drawn without a seed, where both should come in as parameters. */
    static SortedSet<String> ownTimeOrChance(Set<String> rooms, JavaClasses classes) {
        Stream<String> unseeded = classes.stream()
                .filter(type -> rooms.contains(room(type)))
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> CHANCE.matcher(call.getTargetOwner().getName()).matches())
                .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                .map(call -> call.getOriginOwner().getName() + " draws from an unseeded "
                        + call.getTargetOwner().getName());
        return sorted(Stream.concat(unseeded, calls(rooms, classes, CLOCK_OR_CHANCE_CALL.asMatchPredicate())));
    }

    static SortedSet<String> changingStatics(Set<String> rooms, JavaClasses classes) {
        return sorted(classes.stream()
                .filter(type -> rooms.contains(room(type)))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaField::getFullName)
                .map("%s is static and not final"::formatted));
    }

    static SortedSet<String> packagesWithoutNullMarked(JavaClasses classes) {
        return sorted(classes.stream()
                .map(JavaClass::getPackage)
                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName));
    }

    /** Names that say nothing of what the thing is. */
    static SortedSet<String> emptyNames(JavaClasses classes) {
        return sorted(classes.stream()
                .filter(type -> EMPTY_NAME.matcher(type.getSimpleName()).matches())
                .map(JavaClass::getName));
    }

    private static Stream<String> calls(Set<String> rooms, JavaClasses classes, Predicate<String> forbidden) {
        return classes.stream()
                .filter(type -> rooms.contains(room(type)))
                .flatMap(type -> Stream.concat(
                        type.getMethodCallsFromSelf().stream(), type.getMethodReferencesFromSelf().stream()))
                .filter(access -> forbidden.test(access.getTargetOwner().getName() + "." + access.getName()))
                .map(access -> access.getOriginOwner().getName() + " calls "
                        + access.getTargetOwner().getName() + "." + access.getName());
    }

    private static Stream<Dependency> dependencies(JavaClasses classes) {
        return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static JavaClass base(Dependency known) {
        return known.getTargetClass().getBaseComponentType();
    }

    private static String target(Dependency known) {
        return base(known).getName();
    }

    private static String line(Dependency known) {
        return known.getOriginClass().getName() + " knows " + target(known);
    }

    private static String room(JavaClass type) {
        return type.getName().substring(HOUSE.length()).replaceFirst("\\..*", "");
    }

    private static SortedSet<String> sorted(Stream<String> lines) {
        return lines.collect(Collectors.toCollection(TreeSet::new));
    }
}
