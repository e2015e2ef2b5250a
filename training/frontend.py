"""From characters to what the encoder reads: words, pieces, features, segments and windows.

The same steps exist in Java in the room `encoder`; README.md, "What the model reads", is the contract of both, and
`parity.json` holds worked examples. Change all three together.
"""
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

PIECES_PER_WINDOW = 254  # without [CLS] and [SEP]
PIECES_PER_SEGMENT = 96
PIECES_PER_WORD = 16
CHARACTERS_PER_WORD = 100
OVERLAP_PIECES = 64
EDGE_WORDS = 32  # beyond this distance to a window's edge, a word is read as well as it can be

OPENING_MARKS = "“„«"
CLOSING_MARKS = "”»"
STRAIGHT_MARK = '"'
SENTENCE_END = ".?!…”’\"')"


@dataclass(frozen=True)
class Word:
    begin: int  # code points here; UTF-16 units in Java and in parity.json
    end: int
    text: str  # the word without format characters
    line_break: int  # before it: 0 none, 1 a line break, 2 a blank line or the text's beginning
    spaced: bool  # whether white space or a control character stands before it


@lru_cache(maxsize=None)
def character_class(character):
    """'w' belongs to a run, 'p' is a word of its own, ' ' separates, 'f' is passed over."""
    category = unicodedata.category(character)
    if category == "Cf":
        return "f"
    if category[0] == "Z" or category == "Cc":
        return " "
    return "w" if category[0] in "LNM" else "p"


def words_of(text):
    words = []
    length = len(text)
    position = line_feeds = 0
    spaced = True
    line_feeds = 2
    while position < length:
        kind = character_class(text[position])
        if kind in "f ":
            if kind == " ":
                spaced = True
                line_feeds += is_line_feed(text, position)
            position += 1
            continue
        begin = position
        end = position + 1
        position = end
        if kind == "w":
            while position < length and character_class(text[position]) in "wf":
                position += 1
                if character_class(text[position - 1]) == "w":
                    end = position
        written = "".join(c for c in text[begin:end] if character_class(c) != "f")
        words.append(Word(begin, end, written, min(line_feeds, 2), spaced))
        position = end
        line_feeds = 0
        spaced = False
    return words


def is_line_feed(text, position):
    """LF, a CR that no LF follows, and the separators U+2028 and U+2029."""
    character = text[position]
    if character == "\r":
        return text[position + 1 : position + 2] != "\n"
    return character in "\n\u2028\u2029"


class Vocabulary:
    def __init__(self, pieces):
        self.ids = {piece: number for number, piece in enumerate(pieces)}
        self.unknown = self.ids["[UNK]"]
        self.first = self.ids["[CLS]"]
        self.last = self.ids["[SEP]"]
        self.known = {}

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8", newline="\n") as file:
            return cls(file.read().removesuffix("\n").split("\n"))

    def pieces(self, word):
        """BERT WordPiece, longest match first; lower case, no accents; at most 16 pieces."""
        found = self.known.get(word)
        if found is None:
            found = self.known[word] = self._split(fold(word))
        return found

    def _split(self, folded):
        if not folded or len(folded) > CHARACTERS_PER_WORD:
            return [self.unknown]
        pieces = []
        begin = 0
        while begin < len(folded):
            end = len(folded)
            while end > begin and ("##" if begin else "") + folded[begin:end] not in self.ids:
                end -= 1
            if end == begin:
                return [self.unknown]
            pieces.append(self.ids[("##" if begin else "") + folded[begin:end]])
            begin = end
        return pieces[:PIECES_PER_WORD]


def fold(word):
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


@lru_cache(maxsize=200_000)
def shape(word):
    """1 no word character, 2 no letter, 3 no capital, 4 all capitals, 5 one capital letter alone,
    6 only the first letter a capital, 7 else; 0 is left to [CLS] and [SEP]."""
    if character_class(word[0]) != "w":
        return 1
    letters = [unicodedata.category(c) for c in word if unicodedata.category(c)[0] == "L"]
    capitals = sum(category in ("Lu", "Lt") for category in letters)
    if not letters:
        return 2
    if capitals == 0:
        return 3
    if capitals == len(letters):
        return 4 if len(letters) > 1 else 5
    return 6 if capitals == 1 and letters[0] in ("Lu", "Lt") else 7


def layout(words):
    """Per word 1 + 4 * line_break + quotation: 0 outside, 1 inside, 2 opens, 3 closes."""
    features = []
    inside = False
    before = None
    for word in words:
        if word.line_break and ends_paragraph(before, word.line_break):
            inside = False
        quotation = int(inside)
        if word.text in OPENING_MARKS or (word.text == STRAIGHT_MARK and not inside):
            quotation, inside = 2, True
        elif word.text in CLOSING_MARKS or word.text == STRAIGHT_MARK:
            quotation, inside = 3, False
        features.append(1 + 4 * word.line_break + quotation)
        before = word
    return features


def ends_paragraph(before, line_break):
    """A single line break inside a sentence (a hard-wrapped text) does not end the paragraph."""
    if before is None or line_break == 2:
        return True
    return character_class(before.text[0]) != "w" and before.text not in ",-–—"


def segments(words, piece_counts, limit=PIECES_PER_SEGMENT):
    """Half-open runs of words: at line breaks, sentence ends, and where one would grow too long."""
    found = []
    begin = pieces = 0
    for index in range(len(words)):
        if index > begin and (pieces + piece_counts[index] > limit or starts_segment(words, index)):
            found.append((begin, index))
            begin, pieces = index, 0
        pieces += piece_counts[index]
    if words:
        found.append((begin, len(words)))
    return found


def starts_segment(words, index):
    word = words[index]
    if word.line_break:
        return True
    if not word.spaced or words[index - 1].text not in SENTENCE_END:
        return False
    return shape(word.text) in (2, 4, 5, 6, 7) or word.text in "\"“‘'"


def windows(words, piece_counts, budget=PIECES_PER_WINDOW, overlap=OVERLAP_PIECES):
    """Half-open runs of words that fit the encoder; neighbours share segments of `overlap` pieces or more."""
    runs = segments(words, piece_counts)
    weights = [sum(piece_counts[begin:end]) for begin, end in runs]
    found = []
    first = 0
    while first < len(runs):
        last, filled = first, 0
        while last < len(runs) and filled + weights[last] <= budget:
            filled += weights[last]
            last += 1
        found.append((runs[first][0], runs[last - 1][1]))
        if last == len(runs):
            break
        following, shared = last, 0
        while following - 1 > first and shared < overlap:
            following -= 1
            shared += weights[following]
        first = following
    return found


def edge_weights(window, word_count):
    """How far a window may be trusted for each of its words: 1 at a cut edge to 1 + EDGE_WORDS."""
    begin, end = window
    weights = []
    for index in range(begin, end):
        left = EDGE_WORDS if begin == 0 else min(EDGE_WORDS, index - begin)
        right = EDGE_WORDS if end == word_count else min(EDGE_WORDS, end - 1 - index)
        weights.append(1 + min(left, right))
    return weights


def encode(words, features, window, vocabulary):
    """input_ids, shape, layout (one per piece, with [CLS] and [SEP]) and first (one per word)."""
    ids, shapes, layouts, first = [vocabulary.first], [0], [0], []
    for index in range(*window):
        pieces = vocabulary.pieces(words[index].text)
        first.append(len(ids))
        ids += pieces
        shapes += [shape(words[index].text)] * len(pieces)
        layouts += [features[index]] * len(pieces)
    return ids + [vocabulary.last], shapes + [0], layouts + [0], first
