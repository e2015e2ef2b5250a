package org.rapporteur.core.statement;

/** Where words were given. */
public enum ChannelKind {
    PRESS_REMARKS,
    INTERVIEW,
    SPEECH,
    BROADCAST,
    /** A written or published statement, a release, a communique. */
    STATEMENT,
    TELEGRAM,
    X,
    /** Any other network, or a post on an unnamed one. */
    SOCIAL_MEDIA,
    LETTER,
    /** A telephone or video call. */
    CALL,
    MEETING,
    LEAK,
    /** A report, plan, paper or filing. */
    DOCUMENT
}
