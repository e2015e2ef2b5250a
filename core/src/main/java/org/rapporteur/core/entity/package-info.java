/** Mentions, the entities that they stand for, and the roles and labels that articles give them. */
@NullMarked
package org.rapporteur.core.entity;

import org.jspecify.annotations.NullMarked;
