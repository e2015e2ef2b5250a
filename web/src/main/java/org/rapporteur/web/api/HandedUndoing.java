package org.rapporteur.web.api;

import java.util.Optional;

/** Why a decision is undone. */
record HandedUndoing(@Says("In the person's words") Optional<String> reason) {}
