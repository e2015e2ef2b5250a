package org.rapporteur.export.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the parties hold on one issue.
 *
 * @param id such as {@code foreign-troops}
 * @param issue its name
 * @param parent the name of the wider issue
 * @param positions by party in the dossier's order, within one in the articles' order
 * @param changes by party, then in order of time
 */
public record IssuePart(
        String id, String issue, Optional<String> parent, List<PositionEntry> positions, List<ChangeEntry> changes) {

    public IssuePart {
        positions = List.copyOf(positions);
        changes = List.copyOf(changes);
    }

    /** The changes of each party in a row. */
    public List<CourseEntry> courses() {
        Map<String, List<ChangeEntry>> byParty = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> change.later().held().party(), LinkedHashMap::new, Collectors.toList()));
        List<CourseEntry> courses = new ArrayList<>();
        byParty.forEach((party, changed) -> courses.add(new CourseEntry(
                party,
                changed.stream()
                        .flatMap(change -> Stream.of(change.earlier(), change.later()))
                        .distinct()
                        .toList(),
                changed)));
        return courses;
    }
}
