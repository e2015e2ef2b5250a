package org.rapporteur.web.route;

import org.rapporteur.core.archive.Octets;

/**
 * A file that came with a form.
 *
 * @param name as the sender calls it: to be shown, never to be written to
 */
public record Upload(String name, Octets content) {}
