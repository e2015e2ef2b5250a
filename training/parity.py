"""Writes parity.json: worked examples of the front end, and of the shipped model's scores, for the tests in Java.

usage: parity.py --vocabulary FILE --windows FILE                      (first: windows of the scored texts, for RunModel.java)
       parity.py --vocabulary FILE --recorded FILE --out parity.json   (then, with what RunModel.java wrote)
"""
import argparse
import json

import decode
import frontend

SCORED = (0, 1, 2)
TOLERANCE = 0.25
PARAGRAPH = (
    "The harbour master of Velmora, {name}, told reporters on {day} that the ferries would not sail before the spring. "
    "\u201cWe have the boats,\u201d he said, \u201cbut not the crews.\u201d A spokeswoman for the Ministry of Transport said: "
    "\u201cNothing has been decided.\u201d\n\n"
)
TEXTS = [
    "Velmora\u2019s foreign minister, Ana Brandt, said on Monday that talks would go on. \u201cWe are close,\u201d she told the Tidewater Post.",
    'Officials in Kestria denied it.\n\nMORAN: Did you sign?\nBRANDT: "No. Not yet," and that was "a matter of weeks", she added.',
    "According to two people familiar with the talks, the Kestrian president will not attend.\n\n\u201cHe never said he would.\n\n\u201cHe never will,\u201d "
    "the spokesman, Lt. Gen. Piet Oor, wrote on Telegram.",
    "",
    "   \r\n\t ",
    "The nego\u00adti\u00adator\u200b said\ufeff so: Kyïv, Łódź, İstanbul, ΟΔΟΣ, naïve cafés, Straße, Ǆ and ǅ.",
    "Emoji 😀🏳️‍🌈 and 𝒞alligraphy, 中文字 here, ½ of x² and Ⅷ; e\u0301 combined, \u0301 alone.",
    "One\rtwo\r\nthree\n\nfour\u2028five\u2029six\x0bseven\x85eight\u00a0nine\u3000ten",
    '"Unclosed, he said.\n\nA new paragraph with \u00abguillemets\u00bb and \u201elow marks\u201c and "straight" and 6\' 2" tall.',
    "A line that was hard-wrapped \u201cin the middle of\na quotation\u201d goes on, as it did,\nhere.\nAnd stops.\nThen \"this\none\" too.",
    "x" * 101 + " " + "y" * 100 + " pneumonoultramicroscopicsilicovolcanoconiosis supercalifragilisticexpialidociousness-" + "q" * 60,
    "USA McDonald iPhone O'Neill\u2019s A I a 3rd 42 U.S. Gov. J.B. e-mail EU-27 \u0130 \u01c5 \u3042",
    "He asked: \u201cWhy?\u201d Then he left. \u2018Single\u2019 marks. (\u201cInside!\u201d) Yes\u2026 No? \u201cGood\u201d \u2014 \u201cBad.\u201d 5 left.",
    "http://example.org/a?b=c&d=%20e @handle #tag user@example.org $5.40 \u20ac7 50% \u00b11 \ud7ff\ue000",
    "".join(PARAGRAPH.format(name=n, day=d) for n, d in zip(
        ("Ilse Varga", "Tomas Reyl", "Dana Okoro", "Piet Oor", "Mira Sund", "Jon Falk", "Rosa Lind", "Emil Strand", "Nora Hale", "Abel Quist"),
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Friday"))),
]


def utf16(text, place):
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def worked(text, vocabulary):
    words = frontend.words_of(text)
    pieces = [vocabulary.pieces(word.text) for word in words]
    counts = [len(p) for p in pieces]
    return {
        "text": text,
        "words": [[utf16(text, word.begin), utf16(text, word.end)] for word in words],
        "line_breaks": [word.line_break for word in words],
        "spaced": [word.spaced for word in words],
        "pieces": pieces,
        "shape": [frontend.shape(word.text) for word in words],
        "layout": frontend.layout(words),
        "segments": frontend.segments(words, counts),
        "windows": frontend.windows(words, counts),
    }


def rounded(rows):
    return [[round(float(value), 4) for value in row] for row in rows]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--windows")
    parser.add_argument("--recorded")
    parser.add_argument("--out")
    settings = parser.parse_args()
    vocabulary = frontend.Vocabulary.read(settings.vocabulary)
    cut = [decode.windows_of(frontend.words_of(TEXTS[number]), vocabulary)[1] for number in SCORED]
    assert all(len(windows) == 1 for windows in cut)
    if settings.windows:
        with open(settings.windows, "w", encoding="utf-8") as file:
            for windows in cut:
                file.write("|".join(" ".join(map(str, row)) for row in windows[0]) + "\n")
        return
    examples = [worked(text, vocabulary) for text in TEXTS]
    runner = decode.RecordedRunner(settings.recorded) if settings.recorded else None
    for number, windows in zip(SCORED, cut if runner else ()):
        ids, shapes, layouts, first = windows[0]
        found = next(iter(runner(windows)))
        examples[number]["model"] = {
            "input_ids": ids, "shape": shapes, "layout": layouts, "first": first,
            **{name: rounded(found[name]) for name in decode.OUTPUTS},
        }
    content = {"tolerance": TOLERANCE, "examples": examples}
    with open(settings.out, "w", encoding="utf-8", newline="\n") as file:
        file.write("{\"tolerance\": %s, \"examples\": [\n" % content["tolerance"])
        file.write(",\n".join(json.dumps(example, ensure_ascii=True) for example in examples) + "\n]}\n")


if __name__ == "__main__":
    main()
