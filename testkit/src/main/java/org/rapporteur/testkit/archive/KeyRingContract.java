package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRole;

/** What every archive promises of its keys. */
public interface KeyRingContract extends NewArchive {

    @Test
    default void givesKeysBackByHashAndByName() {
        Key mira = key("mira", KeyRole.WRITE, 1);
        Key desk = key("Desk Ångström", KeyRole.ADMIN, 2);
        assertThat((boolean) view(shelves -> shelves.keys().isEmpty())).isTrue();

        change(shelves -> {
            shelves.keys().keep(mira);
            shelves.keys().keep(desk);
        });

        assertThat(list(shelves -> shelves.keys().list())).containsExactly(desk, mira);
        assertThat(find(shelves -> shelves.keys().find(mira.sha256()))).contains(mira);
        assertThat(find(shelves -> shelves.keys().find(hash(9)))).isEmpty();
        assertThat((boolean) view(shelves -> shelves.keys().isEmpty())).isFalse();
    }

    @Test
    default void keepsNoSecondKeyOfAName() {
        change(shelves -> shelves.keys().keep(key("mira", KeyRole.WRITE, 1)));

        assertThatThrownBy(() -> change(shelves -> shelves.keys().keep(key("mira", KeyRole.READ, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is a key 'mira' already");
        assertThatThrownBy(() -> change(shelves -> shelves.keys().keep(key("ilse", KeyRole.READ, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void notesTheDayOnWhichAKeyWasShown() {
        LocalDate day = LocalDate.of(2031, 5, 14);
        change(shelves -> {
            shelves.keys().keep(key("mira", KeyRole.READ, 1));
            shelves.keys().note(hash(1), day);
            shelves.keys().note(hash(2), day);
        });

        assertThat(list(shelves -> shelves.keys().list()))
                .singleElement()
                .satisfies(key -> assertThat(key.used()).contains(day));
    }

    @Test
    default void knowsASessionUntilItRunsOutOrIsEnded() {
        Key mira = key("mira", KeyRole.WRITE, 1);
        change(shelves -> {
            shelves.keys().keep(mira);
            shelves.keys().begin(session(10, 60), Samples.START, 9);
            shelves.keys().begin(session(11, 90), Samples.START, 9);
        });

        assertThat(find(shelves -> shelves.keys().findBySession(hash(10), Samples.second(59))))
                .contains(mira);
        assertThat(find(shelves -> shelves.keys().findBySession(hash(10), Samples.second(60))))
                .isEmpty();
        change(shelves -> shelves.keys().end(hash(11)));
        assertThat(find(shelves -> shelves.keys().findBySession(hash(11), Samples.START)))
                .isEmpty();
    }

    @Test
    default void takesOutSessionsThatHaveRunOutAndAllButTheNewest() {
        change(shelves -> {
            shelves.keys().keep(key("mira", KeyRole.WRITE, 1));
            shelves.keys().begin(session(10, 60), Samples.START, 2);
            shelves.keys().begin(session(11, 100), Samples.START, 2);
            shelves.keys().begin(session(12, 110), Samples.second(70), 2);
            shelves.keys().begin(session(13, 120), Samples.second(70), 2);
        });

        assertThat(find(shelves -> shelves.keys().findBySession(hash(10), Samples.START)))
                .isEmpty();
        assertThat(find(shelves -> shelves.keys().findBySession(hash(11), Samples.START)))
                .isEmpty();
        assertThat(find(shelves -> shelves.keys().findBySession(hash(12), Samples.START)))
                .isPresent();
        assertThat(find(shelves -> shelves.keys().findBySession(hash(13), Samples.START)))
                .isPresent();
    }

    @Test
    default void aKeyThatWasRemovedTakesItsSessionsAlong() {
        change(shelves -> {
            shelves.keys().keep(key("mira", KeyRole.WRITE, 1));
            shelves.keys().begin(session(10, 60), Samples.START, 9);
        });

        assertThat((boolean) archive().change(shelves -> shelves.keys().remove("mira")))
                .isTrue();
        assertThat((boolean) archive().change(shelves -> shelves.keys().remove("mira")))
                .isFalse();

        assertThat(find(shelves -> shelves.keys().findBySession(hash(10), Samples.START)))
                .isEmpty();
        change(shelves -> shelves.keys().keep(key("mira", KeyRole.WRITE, 1)));
        assertThat(find(shelves -> shelves.keys().findBySession(hash(10), Samples.START)))
                .isEmpty();
        assertThatThrownBy(() -> change(shelves ->
                        shelves.keys().begin(new Key.Session(hash(3), hash(4), Samples.START), Samples.START, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Key key(String name, KeyRole role, int number) {
        return Key.of(name, role, hash(number), Samples.START);
    }

    private static Key.Session session(int number, int seconds) {
        return new Key.Session(hash(number), hash(1), Samples.second(seconds));
    }

    private static String hash(int number) {
        return Samples.sha256(new byte[] {(byte) number});
    }
}
