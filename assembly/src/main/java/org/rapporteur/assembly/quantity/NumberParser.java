package org.rapporteur.assembly.quantity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers in digits, words and both: "7.1 million", "twenty-five", "tens of thousands". */
final class NumberParser {

    private static final Pattern DIGITS = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(\\p{L}{0,2})");

    private final NumberWords words;
    /** In small letters. */
    private final List<String> forms;

    NumberParser(NumberWords words, List<String> forms) {
        this.words = words;
        this.forms = forms;
    }

    /** The number that begins at a token. */
    Optional<NumberPhrase> at(int first) {
        Optional<NumberPhrase> written = digits(first);
        return written.isPresent() ? written.map(this::scaled) : rounded(first).or(() -> spelt(first));
    }

    private Optional<NumberPhrase> digits(int first) {
        Matcher digits = DIGITS.matcher(forms.get(first));
        if (!digits.matches()) {
            return Optional.empty();
        }
        OptionalDouble factor = digits.group(3).isEmpty() ? OptionalDouble.of(1) : words.suffix(digits.group(3));
        if (factor.isEmpty()) {
            return Optional.empty();
        }
        String whole = digits.group(1).replace(",", "");
        String fraction = digits.group(2) == null ? "" : digits.group(2);
        double value = Double.parseDouble(whole + fraction) * factor.getAsDouble();
        double granularity = fraction.isEmpty() ? wholeGranularity(whole) : Math.pow(10, 1 - fraction.length());
        return Optional.of(
                new NumberPhrase(first, first + 1, value, Math.max(granularity * factor.getAsDouble(), 0), false));
    }

    /** "3,100" counts by hundreds, "31" and "30" by ones: a number below a hundred is seldom rounded without a word that says so. */
    private static double wholeGranularity(String whole) {
        int zeros = 0;
        while (zeros < whole.length() - 1 && whole.charAt(whole.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return zeros < 2 ? 1 : Math.pow(10, zeros);
    }

    /** "Million" behind digits. */
    private NumberPhrase scaled(NumberPhrase number) {
        NumberPhrase scaled = number;
        while (scaled.endToken() < forms.size()
                && words.scale(forms.get(scaled.endToken())).isPresent()) {
            double factor = words.scale(forms.get(scaled.endToken())).getAsDouble();
            scaled = new NumberPhrase(
                    scaled.firstToken(),
                    scaled.endToken() + 1,
                    scaled.value() * factor,
                    scaled.granularity() * factor,
                    false);
        }
        return scaled;
    }

    /** "Thousands", "tens of thousands". */
    private Optional<NumberPhrase> rounded(int first) {
        boolean tens = forms.get(first).equals("tens");
        boolean hundreds = forms.get(first).equals("hundreds");
        boolean of = first + 2 < forms.size() && forms.get(first + 1).equals("of");
        if ((tens || hundreds) && of && words.round(forms.get(first + 2)).isPresent()) {
            double scale = words.round(forms.get(first + 2)).getAsDouble() / 2;
            double value = scale * (tens ? 20 : 200);
            return Optional.of(new NumberPhrase(first, first + 3, value, value, true));
        }
        OptionalDouble value = words.round(forms.get(first));
        return value.isPresent()
                ? Optional.of(new NumberPhrase(first, first + 1, value.getAsDouble(), value.getAsDouble(), true))
                : Optional.empty();
    }

    /** "Twenty-five", "a hundred and ten", "two dozen". */
    private Optional<NumberPhrase> spelt(int first) {
        boolean indefinite = forms.get(first).equals("a");
        if (indefinite
                && (first + 1 >= forms.size()
                        || words.scale(forms.get(first + 1)).isEmpty())) {
            return Optional.empty();
        }
        double sum = 0;
        double last = indefinite ? 1 : 0;
        double granularity = 1;
        int at = indefinite ? first + 1 : first;
        int end = first;
        while (at < forms.size()) {
            OptionalDouble unit = words.unit(forms.get(at));
            OptionalDouble scale = words.scale(forms.get(at));
            if (unit.isPresent() && fits(last, unit.getAsDouble())) {
                last += unit.getAsDouble();
                granularity = 1;
            } else if (scale.isPresent() && last > 0) {
                last *= scale.getAsDouble();
                granularity = scale.getAsDouble();
                if (granularity >= 1000) {
                    sum += last;
                    last = 0;
                }
            } else if (end == first || !isJoint(at)) {
                break;
            }
            at++;
            end = isJoint(at - 1) ? end : at;
        }
        double value = sum + last;
        return end == first || value == 0
                ? Optional.empty()
                : Optional.of(new NumberPhrase(first, end, value, granularity, false));
    }

    /** "Five" behind "twenty", "ten" behind "a hundred". */
    private static boolean fits(double before, double unit) {
        return before == 0 || before % 100 == 0 || before % 10 == 0 && unit < 10;
    }

    /** "And" or a hyphen between two parts of one number. */
    private boolean isJoint(int at) {
        String form = forms.get(at);
        boolean numberFollows =
                at + 1 < forms.size() && words.unit(forms.get(at + 1)).isPresent();
        boolean behindScale = at > 0 && words.scale(forms.get(at - 1)).isPresent();
        boolean behindTens = at > 0 && words.unit(forms.get(at - 1)).orElse(1) >= 20;
        return numberFollows && (form.equals("-") && behindTens || form.equals("and") && behindScale);
    }
}
