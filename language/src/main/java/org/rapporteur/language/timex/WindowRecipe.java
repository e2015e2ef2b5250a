package org.rapporteur.language.timex;

/** What a rule makes of the window of a value, and by which modifier it narrows it. */
@FunctionalInterface
interface WindowRecipe {

    Meaning shape(Meaning meaning, Slots slots, Setting setting);
}
