package org.rapporteur.web.page;

import gg.jte.Content;
import java.util.List;

/**
 * Who is who.
 *
 * @param groups people, bodies and so on
 * @param named those of whom nothing is known but the name
 */
public record PeopleShown(Frame frame, List<Group> groups, Content parties, List<Frame.Link> named) {

    /** Those of one kind. */
    public record Group(String heading, Content entries) {}

    public PeopleShown {
        groups = List.copyOf(groups);
        named = List.copyOf(named);
    }
}
