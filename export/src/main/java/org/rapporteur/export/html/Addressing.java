package org.rapporteur.export.html;

import java.util.Optional;

/** Where the links of a text lead, and what its places are called. */
interface Addressing {

    /** One page with everything in it. */
    Addressing WITHIN_THE_PAGE = new Addressing() {
        @Override
        public String id(String id) {
            return id;
        }

        @Override
        public String href(String id) {
            return "#" + id;
        }

        @Override
        public Optional<String> permanent(String id) {
            return Optional.empty();
        }
    };

    /** What a place of the one page is called here. */
    String id(String id);

    /** The link to a place of the one page. */
    String href(String id);

    /** Where a thing that is shown here has a page of its own; empty where it has none. */
    Optional<String> permanent(String id);
}
