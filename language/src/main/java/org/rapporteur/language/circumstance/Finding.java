package org.rapporteur.language.circumstance;

import org.rapporteur.core.text.Span;

/**
 * What a rule found.
 *
 * @param place where it stands in the scene
 * @param rule the number of the rule in its file, from 0; sooner rules are surer
 */
record Finding(String kind, Stretch place, Span span, int rule) {}
