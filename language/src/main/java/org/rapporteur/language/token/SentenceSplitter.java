package org.rapporteur.language.token;

import java.util.List;
import java.util.Locale;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Abbreviation.Ends;

/**
 * Cuts paragraphs into sentences. A sentence may end at {@code . ! ?}, at an ellipsis and at an
 * abbreviation, with the marks and brackets that close there; whether it does is told by what
 * follows: a small letter goes on, a capital begins, and behind an abbreviation only a word that
 * often begins a sentence does.
 */
final class SentenceSplitter {

    /** How far behind a question in marks its "Arlen said" is looked for. */
    private static final int SAYING_REACH = 5;

    private final TokenWords words;

    SentenceSplitter(TokenWords words) {
        this.words = words;
    }

    /** Appends the sentences of one paragraph. */
    void split(SourceText source, Scan scan, Paragraph paragraph, List<Sentence> into) {
        new Walk(source.characters(), scan, paragraph, into).walk();
    }

    /** One walk over one paragraph. */
    private final class Walk {

        private final String characters;
        private final List<Token> tokens;
        private final List<Gap> gaps;
        private final int end;
        private final List<Sentence> into;
        private final int[] brackets;
        private int begin;
        private boolean quoting;

        Walk(String characters, Scan scan, Paragraph paragraph, List<Sentence> into) {
            this.characters = characters;
            this.tokens = scan.tokens();
            this.gaps = scan.gaps();
            this.begin = paragraph.firstToken();
            this.end = paragraph.endToken();
            this.into = into;
            this.brackets = Brackets.pair(tokens, begin, end);
        }

        void walk() {
            int first = begin;
            cut(words.credits().end(tokens, begin, end));
            cut(divider(begin));
            for (int at = begin; at < end; at++) {
                turn(at);
                if (at > begin && words.credits().opens(tokens, at, end)) {
                    cut(at);
                }
                if (isTerminator(form(at))) {
                    int behind = closers(at + 1);
                    if (behind < end && endsHere(at, behind, first)) {
                        cut(behind);
                        at = behind - 1;
                    }
                }
            }
            cut(end);
        }

        /** Index behind the asterisks or lines that part two sections, a sentence following on the same line. */
        private int divider(int from) {
            boolean divides = from < end
                    && form(from).length() > 2
                    && "*_=~".indexOf(form(from).charAt(0)) >= 0
                    && from + 1 < end
                    && gaps.get(from + 1) != Gap.NONE;
            return divides ? from + 1 : from;
        }

        private void cut(int behind) {
            if (behind > begin) {
                Span span = new Span(
                        tokens.get(begin).span().begin(),
                        tokens.get(behind - 1).span().end());
                into.add(new Sentence(span, begin, behind));
                begin = behind;
            }
        }

        private String form(int at) {
            return tokens.get(at).form();
        }

        /** Keeps in mind whether a double mark has been opened. */
        private void turn(int at) {
            if (form(at).equals("\"")) {
                quoting = opens(at);
            }
        }

        /** A mark that shows its side by its shape, else by the space beside it, else by turns. */
        private boolean opens(int at) {
            char mark = characters.charAt(tokens.get(at).span().begin());
            return switch (mark) {
                case '“', '„', '«', '‟', '`' -> true;
                case '”', '»', '\'' -> false;
                default -> {
                    boolean spaceBefore = gaps.get(at) != Gap.NONE;
                    boolean spaceBehind = at + 1 >= end || gaps.get(at + 1) != Gap.NONE;
                    yield spaceBefore == spaceBehind ? !quoting : spaceBefore;
                }
            };
        }

        /** Index behind the marks and brackets that close what ends before {@code from}. */
        private int closers(int from) {
            int behind = from;
            while (behind < end && closes(behind)) {
                turn(behind);
                behind++;
            }
            return behind;
        }

        private boolean closes(int at) {
            return switch (form(at)) {
                case "\"" -> !opens(at) && (gaps.get(at) == Gap.NONE || quoting);
                case "'", ")", "]", "}", "*", "**", "***", "_", "__" -> gaps.get(at) == Gap.NONE;
                default -> false;
            };
        }

        private boolean endsHere(int at, int behind, int paragraphBegin) {
            int word = firstWord(behind);
            if (word == end || isInBracket(at, behind) || form(behind).equals(".") || isEllipsis(form(behind))) {
                return false;
            }
            String next = form(word);
            boolean marked = behind > at + 1 && quotationCloses(at, behind);
            char initial = next.charAt(0);
            if (Character.isLowerCase(initial)) {
                return isMixed(next) && form(at).equals(".");
            }
            boolean dash = isDash(form(behind));
            if (continues(form(behind)) || dash && (marked || form(at).length() > 1)) {
                return false;
            }
            return switch (form(at).charAt(form(at).length() - 1)) {
                case '!', '?' ->
                    !(marked && sayingFollows(word)) && !form(behind - 1).equals(")");
                case '…' -> ellipsisEnds(at, behind, word);
                case ')', '(' -> true;
                case ']' -> words.isStarter(next);
                default -> periodEnds(at, behind, word, paragraphBegin);
            };
        }

        private boolean periodEnds(int at, int behind, int word, int paragraphBegin) {
            String form = form(at);
            if (form.length() > 1) {
                return isEllipsis(form) ? ellipsisEnds(at, behind, word) : abbreviationEnds(at, behind, word);
            }
            boolean enumerates = at == begin + 1 && begin == paragraphBegin && isEnumerator(form(begin));
            if (enumerates) {
                return false;
            }
            boolean glued = gaps.get(behind) == Gap.NONE && behind == at + 1;
            return !glued || Characters.isUpper(form(word).charAt(0)) && at > begin && isSmallWord(form(at - 1));
        }

        private boolean ellipsisEnds(int at, int behind, int word) {
            if (isLong(form(at)) || behind > at + 1) {
                return true;
            }
            boolean apart = gaps.get(at) != Gap.NONE;
            return gaps.get(behind) != Gap.NONE
                    && Characters.isUpper(form(word).charAt(0))
                    && !form(word).equals("I")
                    && (!apart || words.isStarter(form(word)));
        }

        private boolean abbreviationEnds(int at, int behind, int word) {
            String form = form(at);
            String known = form.substring(0, form.length() - 1);
            Abbreviation abbreviation = words.abbreviation(known);
            boolean clock = form.equalsIgnoreCase("a.m.") || form.equalsIgnoreCase("p.m.");
            Ends ends = abbreviation != null ? abbreviation.ends() : clock ? Ends.CAPITAL : Ends.STARTER;
            if (at == begin && known.length() == 1) {
                return false;
            }
            boolean marked = form(behind).equals("\"") || behind > at + 1;
            return switch (ends) {
                case NEVER -> false;
                case STARTER -> marked || words.isStarter(form(word));
                case CAPITAL -> marked || Characters.isUpper(form(word).charAt(0)) && !isZone(form(word));
            };
        }

        /** The first token that is no mark and no bracket. */
        private int firstWord(int from) {
            int word = from;
            while (word < end && "\"'([{*_-–—•>#".contains(form(word).substring(0, 1)) && isSign(form(word))) {
                word++;
            }
            return word;
        }

        private boolean isInBracket(int at, int behind) {
            int opening = brackets[at - brackets[brackets.length - 1]];
            return opening > begin && brackets[opening - brackets[brackets.length - 1]] >= behind;
        }

        private boolean quotationCloses(int at, int behind) {
            for (int closer = at + 1; closer < behind; closer++) {
                if (form(closer).equals("\"") || form(closer).equals("'")) {
                    return true;
                }
            }
            return false;
        }

        private boolean sayingFollows(int from) {
            for (int at = from; at < Math.min(end, from + SAYING_REACH); at++) {
                if (words.isSaying(form(at))) {
                    return true;
                }
                if (!Characters.isWord(form(at).charAt(0))) {
                    return false;
                }
            }
            return false;
        }
    }

    private static boolean isTerminator(String form) {
        char last = form.charAt(form.length() - 1);
        return last == '.' || last == '!' || last == '?' || last == '…' || isFace(form) || isOmission(form);
    }

    /** {@code [...]}: words left out, perhaps whole sentences. */
    private static boolean isOmission(String form) {
        return form.length() > 1 && form.charAt(0) == '[';
    }

    /** {@code :)} and its like stand where a full stop would. */
    private static boolean isFace(String form) {
        return form.length() > 1 && (form.charAt(0) == ':' || form.charAt(0) == ';');
    }

    private static boolean isEllipsis(String form) {
        return form.charAt(0) == '.' || form.charAt(0) == '…';
    }

    /** An ellipsis and a full stop in one. */
    private static boolean isLong(String form) {
        return form.length() > 3 || form.length() > 1 && form.indexOf('…') >= 0;
    }

    private static boolean isDash(String form) {
        return form.charAt(0) == '-' || form.charAt(0) == '–' || form.charAt(0) == '—';
    }

    private static boolean isSign(String form) {
        return !Characters.isWord(form.charAt(form.length() - 1));
    }

    private static boolean continues(String form) {
        return form.length() == 1 && ",;:)]}%/".indexOf(form.charAt(0)) >= 0;
    }

    /** iPhone, eBay. */
    private static boolean isMixed(String form) {
        return form.length() > 1 && Characters.isUpper(form.charAt(1));
    }

    private static boolean isSmallWord(String form) {
        return form.length() > 1 && Character.isLowerCase(form.charAt(form.length() - 1))
                || form.equals("\"")
                || form.equals(")");
    }

    /** "2." or "b." before an item of a list. */
    private static boolean isEnumerator(String form) {
        return form.length() == 1 && Characters.isWord(form.charAt(0))
                || form.length() == 2 && Characters.isDigit(form.charAt(0)) && Characters.isDigit(form.charAt(1));
    }

    private static boolean isZone(String form) {
        boolean capitals = form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 1;
        return capitals
                || switch (form) {
                    case "Eastern", "Central", "Pacific", "Mountain", "Greenwich", "Moscow", "Kyiv", "Kiev" -> true;
                    case "London", "Beijing", "Jerusalem", "Monday", "Tuesday", "Wednesday" -> true;
                    case "Thursday", "Friday", "Saturday", "Sunday" -> true;
                    default -> false;
                };
    }
}
